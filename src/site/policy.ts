/** What a page needs beyond the site's own files. */
export interface PolicyNeeds {
  /** Of inline scripts, as `sha256-…`; the site has none, so that pages need none. */
  readonly scriptHashes?: readonly string[];
  /** WebAssembly, for the search. */
  readonly wasm?: boolean;
  /** Who may show the page in a frame; nobody unless said. */
  readonly frameAncestors?: string;
}

/** The one content security policy, as a header value. Everything comes from the site itself. */
export function contentSecurityPolicy(needs: PolicyNeeds = {}): string {
  return `${metaPolicy(needs)}; frame-ancestors ${needs.frameAncestors ?? "'none'"}`;
}

/** The same policy for `<meta http-equiv>`, where browsers ignore `frame-ancestors`. */
export function metaPolicy({
  scriptHashes = [],
  wasm = false,
}: Omit<PolicyNeeds, 'frameAncestors'> = {}): string {
  const script = ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)];
  if (wasm) script.push("'wasm-unsafe-eval'");
  return [
    "default-src 'self'",
    `script-src ${script.join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "media-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}
