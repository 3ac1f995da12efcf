import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

const LEVEL = 3;

/** Compresses bytes as zip files do, with the machine's own zlib: fast first, small second. */
export function deflate(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(deflateRawSync(bytes, { level: LEVEL }));
}

/** The SHA-256 of bytes or of text in UTF-8, in hexadecimal. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
