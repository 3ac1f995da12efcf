import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';

const script = new URL('../../scripts/serve.ts', import.meta.url).pathname;

test('says in one line where the site is', async () => {
  const site = join(temporaryFolder({ 'site/index.html': '首页' }), 'site');
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1' };
  const child = spawn(process.execPath, [script, site], { env });
  onTestFinished(() => void child.kill());
  const line = await new Promise<string>((done) => {
    child.stdout.once('data', (data: Buffer) => {
      done(data.toString());
    });
  });
  expect(line).toMatch(/^明账已就绪：http:\/\/localhost:\d+\/\n$/);
  const port = /:(\d+)\//.exec(line)?.[1] ?? '';
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('首页');
});

test('says in one line that the port is taken', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { port: number };
  const { status, stderr } = spawnSync(process.execPath, [script], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe(
    `端口 ${port} 已被占用：请关掉占用它的程序，或换一个端口：PORT=${port + 1} npm run preview\n`,
  );
});

test('says what is wrong with a port that is none', () => {
  const { status, stderr } = spawnSync(process.execPath, [script], {
    env: { ...process.env, PORT: '99999' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toBe('PORT 应当是 0 到 65535 之间的整数，现在是 99999。\n');
});
