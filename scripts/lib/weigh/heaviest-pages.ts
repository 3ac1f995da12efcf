import { realpath } from 'node:fs/promises';
import { listFiles } from '../../../src/store/files.ts';
import { KINDS, type Kind } from './kinds.ts';

/** The page of a kind that weighs most. */
export interface HeaviestPage {
  readonly kind: Kind;
  readonly pages: number;
  readonly path: string;
  /** Bytes as they were sent. */
  readonly html: number;
}

/** Bytes of the body that the server sends to a browser, which takes gzip. */
const sentBytes = async (url: string): Promise<number> => {
  const response = await fetch(url, { method: 'HEAD', headers: { 'Accept-Encoding': 'gzip' } });
  if (!response.ok) throw new Error(`${url} 答复 ${response.status}`);
  return Number(response.headers.get('content-length'));
};

/**
 * The heaviest page of every kind that the site has, in the order of the kinds; of equals the first by path.
 *
 * @param site folder of the built site, or a link to it
 * @param url where that site is served
 */
export async function heaviestPages(site: string, url: string): Promise<HeaviestPage[]> {
  const files = await listFiles(await realpath(site));
  const paths = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ''));
  const found = new Map<Kind, HeaviestPage>();
  for (const path of paths) {
    const kind = KINDS.find((each) => each.path.test(path));
    if (!kind) continue;
    const html = await sentBytes(url + encodeURI(path));
    const before = found.get(kind);
    const heaviest = before && before.html >= html ? before : { kind, path, html };
    found.set(kind, { ...heaviest, pages: (before?.pages ?? 0) + 1 });
  }
  return KINDS.flatMap((kind) => found.get(kind) ?? []);
}
