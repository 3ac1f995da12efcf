import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../../scripts/lib/static-server.ts';
import { switchBuild } from '../../../scripts/lib/switch-build.ts';
import { headersFor } from '../../../src/site/headers.ts';
import { temporaryFolder } from '../../support/temporary.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const home = `<!doctype html><title>明账</title>${'账'.repeat(2000)}`;
const files = {
  '.builds/one/index.html': home,
  '.builds/one/404.html': '没有这一页',
  '.builds/one/a/index.html': '甲',
  '.builds/one/_astro/a.css': 'a{}',
  '.builds/one/data/a.json': '{}',
  '.builds/two/index.html': '第二版',
  '.builds/two.json': JSON.stringify({ id: 'two', base: '/sub/' }),
};

const serve = async () => {
  const folder = temporaryFolder(files);
  const link = join(folder, 'dist');
  await switchBuild(link, join(folder, '.builds/one'));
  const server = await startServer({ link, port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  /** `fetch` would mend odd paths before sending them. */
  const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    new Promise<Answer>((done, failed) => {
      const options = { host: '127.0.0.1', port: server.port, path, method, headers };
      request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          done({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      })
        .on('error', failed)
        .end();
    });
  return { folder, link, server, ask };
};

describe('a file', () => {
  test('has its type, its headers and all its bytes', async () => {
    const { ask, server } = await serve();
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(home);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-length']).toBe(String(body.length));
    expect(server.url).toBe(`http://localhost:${server.port}/`);
  });

  test.for(['/', '/_astro/a.css', '/data/a.json', '/a/'])(
    '%s has the policy’s headers',
    async (path) => {
      const { ask } = await serve();
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(headersFor(path))) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
    },
  );

  test('is not sent again to whoever has it', async () => {
    const { ask } = await serve();
    const etag = (await ask('/')).headers.etag ?? '';
    const { status, headers, body } = await ask('/', 'GET', { 'if-none-match': `"x", ${etag}` });
    expect(status).toBe(304);
    expect(body.length).toBe(0);
    expect(headers.etag).toBe(etag);
    expect(headers['cache-control']).toBe('no-cache');
    expect((await ask('/', 'GET', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('is packed for whoever can unpack it', async () => {
    const { ask } = await serve();
    const { headers, body } = await ask('/', 'GET', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(gunzipSync(body).toString()).toBe(home);
    const small = await ask('/a/', 'GET', { 'accept-encoding': 'gzip' });
    expect(small.headers['content-encoding']).toBeUndefined();
  });

  test('HEAD says the same without the bytes', async () => {
    const { ask } = await serve();
    const [got, head] = [await ask('/'), await ask('/', 'HEAD')];
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  });
});

describe('anything else', () => {
  test('a page without its slash is a redirect for good', async () => {
    const { ask } = await serve();
    const { status, headers } = await ask('/a?q=1');
    expect(status).toBe(308);
    expect(headers.location).toBe('/a/?q=1');
  });

  test('what is not there is 404.html, with status 404', async () => {
    const { ask } = await serve();
    const { status, headers, body } = await ask('/nowhere/');
    expect(status).toBe(404);
    expect(body.toString()).toBe('没有这一页');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  test.for(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not for this site', async (method) => {
    const { ask } = await serve();
    const { status, headers } = await ask('/', method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  test.for(['/../one.json', '/%2e%2e/x', '/%zz', '//example.org', '/a%2f..%2f'])(
    '%s is refused',
    async (path) => {
      const { ask } = await serve();
      const { status, headers } = await ask(path);
      expect(status).toBe(400);
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );
});

test('a switched build is live at once, under its own base', async () => {
  const { ask, folder, link } = await serve();
  await switchBuild(link, join(folder, '.builds/two'));
  expect((await ask('/sub/')).body.toString()).toBe('第二版');
  expect((await ask('/sub')).headers.location).toBe('/sub/');
  expect((await ask('/index.html')).status).toBe(404);
});

test('before the first build it says what to do', async () => {
  const server = await startServer({ link: join(temporaryFolder(), 'dist'), port: 0 });
  onTestFinished(() => server.close());
  const response = await fetch(server.url);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm run build');
});

test('a port in use is an error for the caller to explain', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { port: number };
  const starting = startServer({ link: temporaryFolder(), port, host: '127.0.0.1' });
  await expect(starting).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
