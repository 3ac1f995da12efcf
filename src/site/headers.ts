import { contentSecurityPolicy } from './policy.ts';

/** Response headers by name, in the order they are written. */
export type HeaderSet = Readonly<Record<string, string>>;

/** The same for every file. */
export const commonHeaders: HeaderSet = {
  'Content-Security-Policy': contentSecurityPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Files whose names carry the hash of their content never change. */
const immutable = 'public, max-age=31536000, immutable';

/** Anything else may change with the next build; the ETag makes asking cheap. */
export const revalidate = 'no-cache';

/** What a part of the site has other than the common headers, by the start of its path. */
export interface PrefixRule {
  readonly prefix: string;
  /** Over and above the common headers, or in their place. */
  readonly headers: HeaderSet;
  /** Common headers that it does not have. */
  readonly without?: readonly string[];
}

export const headersByPrefix: readonly PrefixRule[] = [
  { prefix: '/_astro/', headers: { 'Cache-Control': immutable } },
  // The search runs WebAssembly.
  {
    prefix: '/search/',
    headers: { 'Content-Security-Policy': contentSecurityPolicy({ wasm: true }) },
  },
  // The data and the feeds are for everyone's programs, on other sites too.
  { prefix: '/data/', headers: { 'Access-Control-Allow-Origin': '*' } },
  { prefix: '/feeds/', headers: { 'Access-Control-Allow-Origin': '*' } },
  // Charts to be shown on other sites; X-Frame-Options has no word for "everyone".
  {
    prefix: '/embed/',
    headers: { 'Content-Security-Policy': contentSecurityPolicy({ frameAncestors: '*' }) },
    without: ['X-Frame-Options'],
  },
];

/**
 * All headers of the file at `path` (from the root of the site, without the base).
 * A type and an ETag are the server's to add.
 */
export function headersFor(path: string): HeaderSet {
  const own = headersByPrefix.filter(({ prefix }) => path.startsWith(prefix));
  const without = own.flatMap(({ without: names = [] }) => names);
  const all = Object.assign(
    { ...commonHeaders, 'Cache-Control': revalidate },
    ...own.map(({ headers }) => headers),
  ) as HeaderSet;
  return Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)));
}
