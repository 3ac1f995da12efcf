import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withBuildLock } from '../../../scripts/lib/build-lock.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const unexpected = (pid: number) => {
  throw new Error(`waited for ${pid}`);
};

test('one at a time, and the other is told whom it waits for', async () => {
  const file = join(temporaryFolder(), '.cache/build.lock');
  const events: string[] = [];
  const waits: number[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await wait(300);
    events.push(`${name} ends`);
    return name;
  };
  const first = withBuildLock(file, unexpected, work('first'));
  await wait(50);
  const second = withBuildLock(file, (pid) => waits.push(pid), work('second'));
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(waits).toEqual([process.pid]);
  expect(existsSync(file)).toBe(false);
});

test('work that fails frees the lock', async () => {
  const file = join(temporaryFolder(), 'build.lock');
  const failing = withBuildLock(file, unexpected, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await withBuildLock(file, unexpected, () => Promise.resolve('yes'))).toBe('yes');
});

test('the lock of a process that died holds nobody up', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const file = join(temporaryFolder({ 'build.lock': String(pid) }), 'build.lock');
  const held = await withBuildLock(file, unexpected, () =>
    Promise.resolve(readFileSync(file, 'utf8')),
  );
  expect(held).toBe(String(process.pid));
});

test('neither does one that nobody has touched for minutes, though its number is in use again', async () => {
  const file = join(temporaryFolder({ 'build.lock': String(process.ppid) }), 'build.lock');
  const longAgo = new Date(Date.now() - 10 * 60_000);
  utimesSync(file, longAgo, longAgo);
  expect(await withBuildLock(file, unexpected, () => Promise.resolve('done'))).toBe('done');
});
