import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { contentType } from '../content-type.ts';

/** A server for trying an index in a browser. */
export interface SearchServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const PAGE = '<!doctype html><html lang="zh-CN"><title>search</title>';

const bodyOf = async (path: string, folder: string, root: string): Promise<Buffer | string> => {
  if (path === '/') return PAGE;
  if (!path.endsWith('.ts')) return readFile(join(folder, path));
  const code = await readFile(join(root, path), 'utf8');
  return stripTypeScriptTypes(code);
};

/**
 * Serves an index, and the client's own code without its types.
 * @param folder holds `pagefind/`
 * @param root the repository
 */
export async function serveSearch(folder: string, root: string): Promise<SearchServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname));
    const type = path.endsWith('.ts') || path === '/' ? '' : contentType(path);
    bodyOf(path, folder, root).then(
      (body) => {
        const own = path === '/' ? 'text/html' : 'text/javascript';
        response.writeHead(200, { 'Content-Type': type === '' ? own : type });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
