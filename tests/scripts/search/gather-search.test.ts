import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gatherSearch } from '../../../scripts/lib/search/gather-search.ts';
import type { Start } from '../../../src/search/start.ts';
import { prepareContent } from '../../../src/store/prepare.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const root = new URL('../../..', import.meta.url).pathname;

const gathered = async (preparedDir: string, base = '/', most?: number) => {
  const contentDir = join(root, 'content');
  await prepareContent({ contentDir, preparedDir });
  await gatherSearch({ root, contentDir, preparedDir, base }, most);
  const folder = join(preparedDir, 'search');
  const start = JSON.parse(readFileSync(join(folder, 'search/start.json'), 'utf8')) as Start;
  return { folder, start };
};

test('the index has what the search needs, and nothing that it does not', async () => {
  const { folder } = await gathered(temporaryFolder());
  const names = readdirSync(join(folder, 'pagefind'));
  expect(names).toEqual(
    expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.unknown.pagefind']),
  );
  expect(names.filter((name) => /worker|ui|highlight|\.css$/u.test(name))).toEqual([]);
});

test('districts, agencies and terms can be called by name, under the base of the site', async () => {
  const { start } = await gathered(temporaryFolder(), '/sub/');
  const called = (title: string) => start.named.find((page) => page.title === title);
  expect(called('广州市番禺区')).toEqual({
    ...{ address: '/sub/panyu/', kind: '区', title: '广州市番禺区' },
    ...{ names: ['番禺'], pinyin: ['pan yu'] },
  });
  expect(called('广州市番禺区科技工业商务和信息化局')).toMatchObject({
    address: '/sub/panyu/kegongshangxin/',
    pinyin: ['qu ke gong shang xin ju', 'pan yu qu ke gong shang xin ju', 'ke gong shang xin ju'],
  });
  expect(called('“三公”经费')?.names).toContain('三公');
  expect(start.forms).toContain('績绩');
  expect(start.older).toEqual([]);
  expect(start.common.slice(-40)).toContain('支出');
});

test('many reports are divided by years, the newest with everything else', async () => {
  const { folder, start } = await gathered(temporaryFolder(), '/', 2);
  expect(start.older).toEqual([
    { path: '/search/2022/', year: '2022' },
    { path: '/search/2021/', year: '2021' },
  ]);
  for (const { path } of start.older) {
    expect(existsSync(join(folder, path, 'pagefind-entry.json'))).toBe(true);
  }
});

test('an index that stands is not made again, and one of other content is', async () => {
  const preparedDir = temporaryFolder();
  const madeAt = async (base: string) => {
    const { folder } = await gathered(preparedDir, base);
    return statSync(join(folder, 'pagefind/pagefind-entry.json')).mtimeMs;
  };
  const first = await madeAt('/');
  expect(await madeAt('/')).toBe(first);
  expect(await madeAt('/sub/')).not.toBe(first);
});

test('indexes that are no longer needed are taken away', async () => {
  const preparedDir = temporaryFolder();
  const { folder } = await gathered(preparedDir, '/', 2);
  expect(readdirSync(join(folder, 'search')).toSorted()).toEqual(['2021', '2022', 'start.json']);
  await gathered(preparedDir, '/', 9);
  expect(readdirSync(join(folder, 'search'))).toEqual(['start.json']);
});
