import { existsSync, mkdirSync, readFileSync, readlinkSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as immediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { liveBuild, RefusedSwitch, switchBuild } from '../../../scripts/lib/switch-build.ts';
import { temporaryFolder } from '../../support/temporary.ts';

test('the link is made, then moved from build to build', async () => {
  const folder = temporaryFolder({ '.builds/a/index.html': 'a', '.builds/b/index.html': 'b' });
  const [link, a, b] = ['dist', '.builds/a', '.builds/b'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  expect(await liveBuild(link)).toBeUndefined();
  expect(await switchBuild(link, a)).toBeUndefined();
  expect(await switchBuild(link, b)).toBe(a);
  expect(await liveBuild(link)).toBe(b);
  expect(readFileSync(join(link, 'index.html'), 'utf8')).toBe('b');
  // Relative, so that the project can be moved as a whole.
  expect(readlinkSync(link)).toBe('.builds/b');
  expect(readdirSync(folder).sort()).toEqual(['.builds', 'dist']);
});

test('a reader finds a whole site at every moment', async () => {
  const folder = temporaryFolder({ '.builds/a/index.html': 'a', '.builds/b/index.html': 'b' });
  const link = join(folder, 'dist');
  await switchBuild(link, join(folder, '.builds/a'));
  const switched = (async () => {
    for (let turn = 0; turn < 200; turn += 1) {
      await switchBuild(link, join(folder, '.builds', turn % 2 === 0 ? 'b' : 'a'));
    }
  })();
  const seen = new Map<string, number>();
  for (let over = false; !over;) {
    const text = readFileSync(join(link, 'index.html'), 'utf8');
    seen.set(text, (seen.get(text) ?? 0) + 1);
    over = await Promise.race([switched.then(() => true), immediate(false)]);
  }
  expect([...seen.keys()].sort()).toEqual(['a', 'b']);
});

test('a real folder in the link’s place is left alone, and said so', async () => {
  const folder = temporaryFolder({ 'dist/precious.html': 'x', '.builds/a/index.html': 'a' });
  const link = join(folder, 'dist');
  const refused = switchBuild(link, join(folder, '.builds/a'));
  await expect(refused).rejects.toThrow(RefusedSwitch);
  await expect(refused).rejects.toThrow(
    'dist 应当是指向最新构建的符号链接，现在却是别的程序留下的文件夹。为免丢失内容，构建没有动它：请先把它移走或改名，再运行一次。',
  );
  expect(existsSync(join(link, 'precious.html'))).toBe(true);
});

test('a link to a build that is gone is simply replaced', async () => {
  const folder = temporaryFolder({ '.builds/b/index.html': 'b' });
  const link = join(folder, 'dist');
  mkdirSync(join(folder, '.builds/b'), { recursive: true });
  await switchBuild(link, join(folder, '.builds/gone'));
  await switchBuild(link, join(folder, '.builds/b'));
  expect(readFileSync(join(link, 'index.html'), 'utf8')).toBe('b');
});
