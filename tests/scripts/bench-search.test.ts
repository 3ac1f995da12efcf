import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { USAGE } from '../../scripts/lib/search/bench/options.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = new URL('../..', import.meta.url).pathname;
const bench = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { SEEDS_DIR: _, ...others } = process.env;
  return spawnSync(process.execPath, ['scripts/bench-search.ts', ...args], {
    ...{ cwd: root, encoding: 'utf8', env: { ...others, ...env } },
  });
};

describe('the bench of the search', () => {
  test.for<readonly [string, readonly string[]]>([
    ['an option that there is none of', ['--fast']],
    ['no query at all', ['--each', '0']],
    ['half a query', ['--each', '1.5']],
    ['pages in words', ['--pages', 'many']],
    ['fewer than no pages', ['--pages=-1']],
  ])('refuses %s', ([, args]) => {
    const { stderr, stdout, status } = bench(args);
    expect([stderr, stdout, status]).toEqual([`${USAGE}\n`, '', 1]);
  });

  test('says that a file of queries is not there', () => {
    const { stderr, stdout, status } = bench(['--queries', '没有.json']);
    expect([stderr, stdout, status]).toEqual(['没有读到文件 没有.json：请核对路径。\n', '', 1]);
  });

  test('says what is wrong with a file of queries', () => {
    const folder = temporaryFolder({ 'queries.json': '{"queries":[{"q":"样例","class":"word"}]}' });
    const file = join(folder, 'queries.json');
    const { stderr, stdout, status } = bench(['--queries', file]);
    const message = `${file} 里有要改的地方：\n- 第 1 个查询的 terms：没有写\n`;
    expect([stderr, stdout, status]).toEqual([message, '', 1]);
  });

  test('says that the folder of sources is not there', () => {
    const { stderr, stdout, status } = bench([], { SEEDS_DIR: '没有' });
    const message = '没有找到文件夹 没有：请核对 SEEDS_DIR。\n';
    expect([stderr, stdout, status]).toEqual([message, '', 1]);
  });

  test(
    'asks every engine the same, on synthetic pages and on the site',
    { timeout: 300_000 },
    () => {
      const queries = [
        { q: '绩效 支出', class: 'word', terms: ['绩效', '支出'] },
        { q: '火星探测', class: 'negative', terms: ['火星探测'] },
      ];
      const folder = temporaryFolder({ 'queries.json': JSON.stringify({ queries }) });
      const file = join(folder, 'queries.json');
      const { stderr, stdout, status } = bench([
        ...['--each', '1', '--pages', '30', '--queries', file],
      ]);
      expect([stderr, status]).toEqual(['', 0]);
      const headings = stdout.split('\n').filter((line) => line.startsWith('## '));
      expect(headings).toEqual([
        expect.stringMatching(/^## 合成页面：30 条，种子 bench$/u),
        expect.stringMatching(/^## 本站的页面：\d+ 条，种子 bench$/u),
      ]);
      expect(stdout).toContain('没有设置 SEEDS_DIR：不在来源全文里搜。');
      for (const engine of ['本站', '本站，查询被分词', 'Pagefind 原样', 'MiniSearch 两字']) {
        const rows = stdout.split('\n').filter((line) => line.startsWith(`| ${engine} |`));
        expect(rows.filter((row) => row.startsWith(`| ${engine} | 4 |`))).toHaveLength(2);
        expect(rows.filter((row) => row.startsWith(`| ${engine} | 2 |`))).toHaveLength(2);
      }
    },
  );
});
