import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { excessesOf } from '../../scripts/lib/weigh/excesses.ts';
import { KINDS } from '../../scripts/lib/weigh/kinds.ts';
import { LIMITS } from '../../scripts/lib/weigh/limits.ts';
import { scoresOf, type Judgement } from '../../scripts/lib/weigh/scores-of.ts';
import { weighTable } from '../../scripts/lib/weigh/table.ts';
import type { PageLoad, Scores, Weighed } from '../../scripts/lib/weigh/weighed.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = new URL('../..', import.meta.url).pathname;
const weigh = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/weigh.ts', ...args], { cwd: root, encoding: 'utf8' });

const kindOf = (path: string) => KINDS.find((kind) => kind.path.test(path))?.id;

describe('the kind of a page is told by its path', () => {
  test.for([
    ['', 'home'],
    ['panyu/', 'district'],
    ['panyu/kegongshangxin/', 'agency'],
    ['panyu/kegongshangxin/2021/self/', 'report'],
    ['panyu/kegongshangxin/2021/project-self-research/', 'report'],
    ['panyu/kegongshangxin/2021/self/sources/', 'sources'],
    ['embed/panyu/kegongshangxin/2021/self/money/', 'embed'],
    ['rubrics/', 'rubrics'],
    ['rubrics/liwan-2021/', 'rubric'],
    ['findings/', 'findings'],
    ['findings/severity/note/', 'findings-list'],
    ['findings/check/spending/2/', 'findings-list'],
    ['method/', 'method'],
    ['completeness/', 'completeness'],
    ['coverage/', 'coverage'],
    ['compare/', 'compare'],
    ['compare/2021/liwan/panyu/', 'compare-pair'],
    ['indicators/', 'indicators'],
    ['indicators/employment/', 'indicator'],
    ['glossary/', 'glossary'],
    ['about/', 'about'],
    ['corrections/', 'corrections'],
    ['404.html', 'missing'],
    ['search/', 'search'],
    ['indicators/employment/2/', 'other'],
    ['method/old/', 'other'],
    ['panyu/kegongshangxin/2021/', 'other'],
    ['panyu/kegongshangxin/2021/self/sources/2/', 'other'],
    ['google1234.html', 'other'],
  ] as const)('/%s is %s', ([path, kind]) => {
    expect(kindOf(path)).toBe(kind);
  });

  test('no page of the site itself is taken for a district', async () => {
    const entries = await readdir(join(root, 'src/pages'), { withFileTypes: true });
    const own = entries.filter((entry) => entry.isDirectory() && !/^[[_]/.test(entry.name));
    expect(own.length).toBeGreaterThan(3);
    expect(own.map(({ name }) => name).filter((name) => kindOf(`${name}/`) === 'district')).toEqual(
      [],
    );
  });
});

const light: PageLoad = { css: 3000, js: 0, requests: 4, foreign: [], shift: 0 };
const full: Scores = {
  ...{ accessibility: 100, bestPractices: 100, seo: 100, performance: 42 },
  failing: [],
};

const weighed = (
  id: string,
  { html = 2048, at360 = {}, at1440 = {}, scores }: Partial<Changes> = {},
): Weighed => {
  const kind = KINDS.find((each) => each.id === id);
  if (!kind) throw new Error(`no kind ${id}`);
  const loads = new Map([
    [360, { ...light, ...at360 }],
    [1440, { ...light, ...at1440 }],
  ]);
  return { kind, pages: 3, path: 'a/', html, loads, ...(scores && { scores }) };
};

interface Changes {
  readonly html: number;
  readonly at360: Partial<PageLoad>;
  readonly at1440: Partial<PageLoad>;
  readonly scores: Scores;
}

describe('the table', () => {
  const table = (...rows: readonly Weighed[]) => weighTable(rows).split('\n');

  test('has as many cells in every row', () => {
    const lines = table(weighed('home'), weighed('report', { scores: full })).slice(0, 4);
    expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
  });

  test('tells the larger of what two widths took, and each shift', () => {
    const row = weighed('home', {
      at360: { css: 1024, js: 512, requests: 9, shift: 0.0625 },
      at1440: { css: 2048, requests: 5, foreign: ['example.com'] },
    });
    expect(table(row)[2]).toBe(
      '| 首页 | 3 | /a/ | 2.0 | 2.0 | 0.5 | 0.063 / 0.000 | 9 | 1 | 未测 | 未测 | 未测 | 未测 |',
    );
  });

  test('tells scores, and which of them is not known', () => {
    const scores = { ...full, seo: undefined };
    expect(table(weighed('home', { scores }))[2]).toMatch(/ \| 100 \| 100 \| \? \| 42 \|$/);
  });
});

describe('the verdict', () => {
  const report = LIMITS.reportHtmlKb * 1024;
  const css = LIMITS.cssKb * 1024;
  const js = LIMITS.jsKb * 1024;

  test.for([
    ['a page within all limits', weighed('report', { scores: full })],
    ['a page right at the limits', weighed('report', { html: report, at360: { css, js } })],
    ['a long page that is no report', weighed('method', { html: report * 2 })],
    ['a program that is no reading page', weighed('other', { at360: { js: js * 20 } })],
    ['a shift that is rounding', weighed('home', { at360: { shift: 0.0009 } })],
    ['a slow machine', weighed('home', { scores: { ...full, performance: 0 } })],
    [
      'a machine too slow to tell',
      weighed('home', { scores: { ...full, performance: undefined } }),
    ],
    ['a page kept out of search engines', weighed('embed', { scores: { ...full, seo: 58 } })],
    [
      'a page that computes in the browser',
      weighed('compare', { at360: { js: LIMITS.compareJsKb * 1024 } }),
    ],
    ['the page of the search', weighed('search', { at360: { js: LIMITS.searchJsKb * 1024 } })],
    ['audits that cost nothing', weighed('home', { scores: { ...full, failing: ['a'] } })],
  ] as const)('passes %s', ([, row]) => {
    expect(excessesOf(row)).toEqual([]);
  });

  test.for([
    [
      weighed('report', { html: report + 1536 }),
      ['报告 /a/：HTML 61.5 KB，限 60 KB，超出 1.5 KB（1536 字节）'],
    ],
    [
      weighed('home', { at1440: { css: css + 1 } }),
      ['首页 /a/：CSS 15.0 KB，限 15 KB，超出 0.0 KB（1 字节）'],
    ],
    [
      weighed('home', { at360: { js: js + 512 } }),
      ['首页 /a/：JS 3.5 KB，限 3 KB，超出 0.5 KB（512 字节）'],
    ],
    [
      weighed('compare', { at360: { js: LIMITS.compareJsKb * 1024 + 512 } }),
      ['对照 /a/：JS 40.5 KB，限 40 KB，超出 0.5 KB（512 字节）'],
    ],
    [
      weighed('other', { at1440: { shift: 0.12 } }),
      ['其他 /a/：布局偏移 0.120（窗口宽 1440），应当没有偏移'],
    ],
    [
      weighed('home', { at360: { foreign: ['a.cn'] }, at1440: { foreign: ['a.cn', 'b.cn'] } }),
      ['首页 /a/：向外站请求了 a.cn、b.cn，应当一个也没有'],
    ],
    [
      weighed('home', {
        scores: { ...full, accessibility: 96, failing: ['target-size 目标太小'] },
      }),
      [
        '首页 /a/：无障碍 96 分，应为 100 分，差 4 分',
        '首页 /a/：　没有通过：target-size 目标太小',
      ],
    ],
    [weighed('home', { scores: { ...full, seo: undefined } }), ['首页 /a/：SEO的分数没有量出来']],
  ] as const)('tells what exceeds and by how much: %#', ([row, excesses]) => {
    expect(excessesOf(row)).toEqual(excesses);
  });
});

describe("the scores in Lighthouse's result", () => {
  const binary = { scoreDisplayMode: 'binary', title: '对比度' } as const;
  const result = (changes: Partial<Judgement> = {}): Judgement => ({
    categories: {
      accessibility: { score: 0.96, auditRefs: [{ id: 'contrast', weight: 7 }] },
      'best-practices': { score: null, auditRefs: [{ id: 'https', weight: 1 }] },
      seo: { score: 1, auditRefs: [{ id: 'hint', weight: 0 }] },
      performance: { score: 0.5, auditRefs: [{ id: 'paint', weight: 10 }] },
    },
    audits: {
      contrast: { ...binary, score: 0 },
      https: { score: null, scoreDisplayMode: 'error', title: 'HTTPS' },
      hint: { ...binary, score: 0 },
      paint: { ...binary, score: 0.5 },
    },
    ...changes,
  });

  test('are of a hundred; one that is not there is not 0', () => {
    expect(scoresOf(result())).toMatchObject({
      ...{ accessibility: 96, bestPractices: undefined, seo: 100, performance: 50 },
    });
  });

  test('come with the audits that cost points, not with hints or those of speed', () => {
    expect(scoresOf(result()).failing).toEqual(['contrast 对比度', 'https HTTPS']);
  });

  test('come with the place that is at fault', () => {
    const details = { type: 'table', headings: [], items: [{ node: { snippet: '<a>' } }] };
    const contrast = { ...binary, score: 0, details } as Judgement['audits'][string];
    expect(scoresOf(result({ audits: { contrast } })).failing).toEqual(['contrast 对比度（<a>）']);
  });

  test('come with why the page could not be judged', () => {
    const { failing } = scoresOf(result({ runtimeError: { message: '页面没有打开' } }));
    expect(failing).toEqual(['页面没有打开', 'contrast 对比度', 'https HTTPS']);
  });
});

describe('the command', () => {
  test.for([
    [['--fast'], '用法：npm run weigh'],
    [['--site', 'no-such-folder'], '没有找到文件夹 no-such-folder：请核对路径。'],
    [['--content', 'no-such-folder'], '没有找到文件夹 no-such-folder：请核对路径。'],
    [['--site', 'dist', '--content', 'content'], '--site 和 --content 只能写一个。'],
  ] as const)('refuses %j in clear words', ([args, message]) => {
    const { status, stdout, stderr } = weigh(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test('says what is to be mended in content that is not sound', () => {
    const { status, stdout, stderr } = weigh('--content', 'tests/fixtures/bad/broken-yaml/content');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('report.yaml');
    expect(stderr).not.toContain('    at ');
  });

  test('says that a folder has no pages', () => {
    const folder = temporaryFolder({ 'a.txt': '甲' });
    const { status, stdout, stderr } = weigh('--site', folder, '--no-lighthouse');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('里没有页面');
  });

  test('builds a small site and weighs every kind of page it has', { timeout: 300_000 }, () => {
    const { status, stdout, stderr } = weigh(
      ...['--content', 'tests/fixtures/content', '--no-lighthouse'],
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const rows = stdout.split('\n').filter((line) => /^\| \S+ \| \d/.test(line));
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(
      expect.arrayContaining(['| 首页', '| 区', '| 部门', '| 报告', '| 没有这一页']),
    );
    expect(rows.find((row) => row.startsWith('| 报告'))).toMatch(
      /^\| 报告 \| 1 \| \/shifan\/ceshi\/2023\/self\/ \| \d+\.\d \| \d\.\d \| [12]\.\d \| 0\.000 \/ 0\.000 \| \d+ \| 0 \| 未测 /,
    );
    expect(stdout).not.toContain('| 其他 |');
    expect(stdout).toContain('都在限度之内。');
  });

  test(
    'sees what moves, what other hosts are asked, and what weighs too much',
    { timeout: 300_000 },
    () => {
      // Random enough that gzip gains little.
      const noise = (length: number) =>
        Array.from({ length }, (_, index) => ((index + 1) ** 7 % 9973).toString(36)).join('');
      const page = (head: string) =>
        `<!doctype html><title>页</title>${head}<p id="late"></p><p>正文</p>`;
      const folder = temporaryFolder({
        'index.html': page(
          '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><script src="/a.js" defer></script><img src="https://elsewhere.invalid/a.png" alt="">',
        ),
        'a.css': `/*${noise(8000)}*/`,
        'b.css': `/*${noise(9000)}*/`,
        // Moves at every frame, so that it is seen however slow the machine.
        'a.js': `let on = false; const text = '${noise(4000)}'; const move = () => { on = !on; late.textContent = on ? text : ''; requestAnimationFrame(move); }; move(); //${noise(2000)}`,
        'method/index.html': page(''),
      });
      const { status, stdout, stderr } = weigh('--site', folder, '--no-lighthouse');
      expect(status).toBe(1);
      expect(stdout).toContain('| 怎样核对 | 1 | /method/ |');
      expect(stderr).toMatch(/^首页 \/：CSS \d+\.\d KB，限 15 KB，超出 /m);
      expect(stderr).toMatch(/^首页 \/：JS \d+\.\d KB，限 3 KB，超出 /m);
      expect(stderr).toMatch(/^首页 \/：布局偏移 \d+\.\d+（窗口宽 360），应当没有偏移$/m);
      expect(stderr).toMatch(/^首页 \/：布局偏移 \d+\.\d+（窗口宽 1440），应当没有偏移$/m);
      expect(stderr).toContain('首页 /：向外站请求了 elsewhere.invalid，应当一个也没有');
      expect(stderr).not.toContain('/method/：');
    },
  );
});
