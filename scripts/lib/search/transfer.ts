import { gzipSync } from 'node:zlib';

/** What is fetched for a search: programs, Pagefind's wasm, the head of an index, pieces of it, texts. */
export const TRANSFER_KINDS = ['code', 'wasm', 'head', 'pieces', 'texts'] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** Something fetched. */
export interface Transfer {
  readonly kind: TransferKind;
  /** As they are sent by a server that compresses. */
  readonly bytes: number;
}

const PATHS: readonly (readonly [RegExp, TransferKind])[] = [
  [/\/wasm\.[^/]*\.pagefind$/u, 'wasm'],
  [/\.pf_meta$/u, 'head'],
  // An index that comes whole is one piece.
  [/\.pf_(?:index|filter)$|\/mini-search\.json$/u, 'pieces'],
  [/\.pf_fragment$/u, 'texts'],
];

/** Pagefind's own files are compressed as they lie. */
const PACKED = /\.(?:pagefind|pf_[a-z]+)$/u;

/** What a file is in a search, and how much of it is sent. @param path of its address */
export function transferOf(path: string, body: Buffer): Transfer {
  return {
    kind: PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'code',
    bytes: PACKED.test(path) ? body.length : gzipSync(body, { level: 9 }).length,
  };
}
