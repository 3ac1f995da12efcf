import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { contentType } from '../content-type.ts';
import { bundleFor } from './bundle-for.ts';
import { transferOf, type Transfer } from './transfer.ts';

/** A server for trying an index in a browser. */
export interface SearchServer {
  readonly url: string;
  /** What was sent since this was last asked, the page itself apart. */
  readonly sent: () => readonly Transfer[];
  readonly close: () => Promise<void>;
}

const PAGE = '<!doctype html><html lang="zh-CN"><title>search</title>';
const PROGRAM = /^\/programs\/(?<name>[a-z/-]+)\.js$/u;

/** The bodies of files by their path, each read once. */
const bodies = (folder: string, root: string): ((path: string) => Promise<Buffer>) => {
  const made = new Map<string, Promise<Buffer>>();
  const bodyOf = async (path: string): Promise<Buffer> => {
    const name = PROGRAM.exec(path)?.groups?.['name'];
    if (name === undefined) return readFile(join(folder, path));
    return bundleFor(join(root, 'scripts/lib/search', `${name}.ts`));
  };
  return (path) => {
    const body = made.get(path) ?? bodyOf(path);
    made.set(path, body);
    return body;
  };
};

/** What was sent; weighed only when it is asked for, since compressing takes time. */
const ledger = () => {
  const known = new Map<string, Transfer>();
  let noted: { readonly path: string; readonly body: Buffer }[] = [];
  return {
    note: (path: string, body: Buffer): void => {
      noted.push({ path, body });
    },
    take: (): Transfer[] => {
      const sent = noted.map(({ path, body }) => {
        const transfer = known.get(path) ?? transferOf(path, body);
        known.set(path, transfer);
        return transfer;
      });
      noted = [];
      return sent;
    },
  };
};

/**
 * Serves an index, and under `/programs/` what runs in the page, each program as one file.
 * @param folder holds `pagefind/`, and what other engines need
 * @param root the repository
 */
export async function serveSearch(folder: string, root: string): Promise<SearchServer> {
  const bodyOf = bodies(folder, root);
  const { note, take } = ledger();
  const server = createServer((request, response) => {
    const path = normalize(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (path === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
      return;
    }
    bodyOf(path).then(
      (body) => {
        note(path, body);
        // Kept, so that a search that is opened anew in the same browser costs little.
        const headers = { 'Content-Type': contentType(path), 'Cache-Control': 'max-age=86400' };
        response.writeHead(200, headers).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent: take,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
