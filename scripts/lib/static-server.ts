import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersFor } from '../../src/site/headers.ts';
import { readBuildRecord } from './build-record.ts';
import { contentType } from './content-type.ts';
import { resolveRequest } from './resolve-request.ts';

const compress = promisify(gzip);

/** Which site to serve, and where. */
export interface ServerOptions {
  /** The link that builds switch, or a folder. */
  readonly link: string;
  /** 0 for any free port. */
  readonly port: number;
  /** All interfaces unless said. */
  readonly host?: string;
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  /** `http://localhost:4321/`, with the base. */
  readonly url: string;
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

const plain = (status: number, text: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { ...headersFor('/'), 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  body: `${text}\n`,
});

async function fileReply(status: number, file: string, path: string): Promise<Reply> {
  const body = await readFile(file);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...headersFor(path), 'Content-Type': contentType(file), ETag: etag };
  return { status, headers, body };
}

async function missingReply(root: string): Promise<Reply> {
  return fileReply(404, join(root, '404.html'), '/404.html').catch(() =>
    plain(404, '没有这个页面。'),
  );
}

const baseOf = async (root: string): Promise<string> => (await readBuildRecord(root))?.base ?? '/';

async function replyTo(request: IncomingMessage, link: string): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, '这里只供读取。', { Allow: 'GET, HEAD' });
  }
  // Resolved anew each time, so that a switched build is live at once.
  const root = await realpath(link).catch(() => undefined);
  if (root === undefined) return plain(503, '网站还没有构建：请先运行 npm run build。');
  const found = await resolveRequest(request.url ?? '', root, await baseOf(root));
  if (found.kind === 'refused') return plain(400, '这个网址写得不对。');
  if (found.kind === 'missing') return missingReply(root);
  if (found.kind === 'redirect') {
    return plain(308, `请看 ${found.location}`, { Location: found.location });
  }
  return fileReply(200, found.file, found.path);
}

const isKnown = (request: IncomingMessage, etag: string | undefined): boolean =>
  etag !== undefined &&
  (request.headers['if-none-match'] ?? '')
    .split(',')
    .some((known) => known.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));

const isText = (type: string | undefined): boolean => /charset|wasm/.test(type ?? '');

async function send(request: IncomingMessage, response: ServerResponse, reply: Reply) {
  const headers: Record<string, string> = { ...reply.headers, Vary: 'Accept-Encoding' };
  if (reply.status === 200 && isKnown(request, headers['ETag'])) {
    delete headers['Content-Type'];
    response.writeHead(304, headers).end();
    return;
  }
  let body = Buffer.from(reply.body);
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  if (takesGzip && body.length > 1024 && isText(headers['Content-Type'])) {
    body = await compress(body);
    headers['Content-Encoding'] = 'gzip';
  }
  headers['Content-Length'] = String(body.length);
  response.writeHead(reply.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function handle(request: IncomingMessage, response: ServerResponse, link: string) {
  try {
    await send(request, response, await replyTo(request, link));
  } catch (error) {
    console.error(error);
    if (!response.headersSent) await send(request, response, plain(500, '服务器出错了。'));
  }
}

/**
 * Serves the built site as a static host does, with the headers of the site's one policy.
 *
 * @throws the system's error (`EADDRINUSE`) when the port is taken
 */
export async function startServer({ link, port, host }: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => void handle(request, response, link));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      server.off('error', failed);
      listening();
    });
  });
  const bound = (server.address() as AddressInfo).port;
  const base = await baseOf(await realpath(link).catch(() => link));
  return {
    port: bound,
    url: `http://localhost:${bound}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
