import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readlink, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuildRecord } from '../../scripts/lib/build-record.ts';

const root = new URL('../..', import.meta.url).pathname;
const self = 'reports/shifan/ceshi/2023/self/report.yaml';
let work: string;

const command = () => [
  join(root, 'scripts/build.ts'),
  ...['--content', join(work, 'content'), '--out', join(work, 'dist'), '--quiet'],
];

const build = async () => {
  const { status, stderr } = spawnSync(process.execPath, command(), {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const record = await readBuildRecord(
    join(work, '.builds', basename(await readlink(join(work, 'dist')))),
  );
  if (!record) throw new Error('the build left no record');
  return record;
};

const change = async (file: string, from: string, to: string): Promise<void> => {
  const path = join(work, 'content', file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
};

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mingzhang-build-'));
  await cp(join(root, 'tests/fixtures/content'), join(work, 'content'), { recursive: true });
  const year2023 = join(work, 'content/reports/shifan/ceshi/2023');
  await cp(year2023, year2023.replace('2023', '2022'), { recursive: true });
  await change(self.replace('2023', '2022'), "year: '2023'", "year: '2022'");
  await build();
}, 120_000);

afterAll(() => rm(work, { recursive: true, force: true }));

/** What can be taken along of the report that the tests change. */
const charts = ['money', 'projects', 'score', 'targets'].flatMap((name) =>
  ['csv', 'svg'].map((format) => `/data/charts/shifan/ceshi/2023/self/${name}.${format}`),
);

const embeds = ['money', 'projects', 'score', 'targets'].map(
  (name) => `/embed/shifan/ceshi/2023/self/${name}/`,
);
const tables = [
  ...['datapackage.json', 'facts.csv', 'findings.csv', 'projects.csv'],
  ...['report.xlsx', 'scores.csv', 'targets.csv'],
].map((name) => `/data/tables/shifan/ceshi/2023/self/${name}`);

describe('a build renders only what changed', () => {
  test('an unchanged build renders nothing', async () => {
    const { rendered, reused } = await build();
    expect(rendered).toEqual([]);
    expect(reused.length).toBeGreaterThan(8);
  });

  test('a build that talks takes over what a quiet one kept', () => {
    const talking = command().filter((part) => part !== '--quiet');
    const { stdout } = spawnSync(process.execPath, talking, { cwd: root, encoding: 'utf8' });
    expect(stdout).toMatch(/^构建完成：新渲染 0 页，沿用 \d+ 页，用时 [\d.]+ 秒。\n$/);
  });

  test('a figure that only its report shows renders its pages and its agency’s, its charts, its data and the data list', async () => {
    await change(self, 'result: 120次', 'result: 125次');
    const { rendered } = await build();
    expect(rendered).toEqual([
      // The page of data tells the version of all of it.
      '/data',
      ...charts,
      '/data/compare/shifan/ceshi/2023/self.json',
      // The description of the interface tells the version, too.
      '/data/openapi.json',
      '/data/reports.json',
      '/data/reports/shifan/ceshi/2023/self.json',
      ...tables,
      ...embeds,
      // The agency's page shows its targets over the years.
      '/shifan/ceshi/',
      '/shifan/ceshi/2023/self/',
      '/shifan/ceshi/2023/self/sources/',
    ]);
    const whole = await readFile(join(work, 'dist/data/all/targets.csv'), 'utf8');
    expect(whole).toContain('125次');
    const page = await readFile(join(work, 'dist/shifan/ceshi/2023/self/index.html'), 'utf8');
    expect(page).toContain('125次');
    expect(page).not.toContain('120次');
  });

  test('a headline figure renders the lists that show it too, and what no longer agrees with it', async () => {
    await change(self, 'actual: 810.00万元', 'actual: 800.00万元');
    const { rendered } = await build();
    expect(rendered).toEqual([
      '/',
      '/data',
      ...charts,
      '/data/compare/shifan/ceshi/2023/self.json',
      '/data/findings.json',
      '/data/openapi.json',
      '/data/reports.json',
      '/data/reports/shifan/ceshi/2023/self.json',
      ...tables,
      ...embeds,
      '/feeds/findings.xml',
      '/feeds/reports.xml',
      '/feeds/shifan.xml',
      '/findings',
      '/findings/check/execution-rate/',
      '/findings/check/project-lines/',
      '/findings/check/spending/',
      '/findings/district/shifan/',
      '/findings/severity/contradiction/',
      '/findings/severity/note/',
      // The pictures beside links tell how many findings there are.
      '/og/shifan.png',
      '/og/site.png',
      '/shifan/',
      '/shifan/ceshi/',
      '/shifan/ceshi/2023/self/',
      '/shifan/ceshi/2023/self/sources/',
    ]);
  });

  test('changing it back shows the old figure again', async () => {
    await change(self, 'actual: 800.00万元', 'actual: 810.00万元');
    await build();
    const page = await readFile(join(work, 'dist/shifan/ceshi/2023/self/index.html'), 'utf8');
    expect(page).toContain('810.00');
  });

  test('a report that is gone takes its page along', async () => {
    await rm(join(work, 'content/reports/shifan/ceshi/2022'), { recursive: true });
    await build();
    expect(await readdir(join(work, 'dist/shifan/ceshi'))).not.toContain('2022');
    expect(await readdir(join(work, 'dist/data/reports/shifan/ceshi'))).toEqual(['2023']);
  });
});

describe('a killed build leaves the site that stood', () => {
  test.for([250, 700, 1000, 1300, 1800])('killed after %i ms', async (delay) => {
    const before = await readlink(join(work, 'dist'));
    const page = await readFile(join(work, 'dist/index.html'), 'utf8');
    const site = await readFile(join(work, 'content/site.yaml'), 'utf8');
    const renamed = site.replace(/tagline: .*/, `tagline: 样例站${delay}`);
    await writeFile(join(work, 'content/site.yaml'), renamed);
    const child = spawn(process.execPath, command(), { cwd: root, stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | null>((done) => {
      child.on('exit', (_, signal) => {
        done(signal);
      });
    });
    await wait(delay);
    child.kill('SIGKILL');
    const killed = (await ended) === 'SIGKILL';
    const now = await readFile(join(work, 'dist/index.html'), 'utf8');
    const switched = (await readlink(join(work, 'dist'))) !== before;
    // A build that had switched before it was killed stands whole; any other left everything as it was.
    expect(now).toBe(switched ? page.replaceAll(/样例站\d*/g, `样例站${delay}`) : page);
    expect(killed || switched).toBe(true);
    await build();
    expect(await readFile(join(work, 'dist/index.html'), 'utf8')).toContain(`样例站${delay}`);
  });
});
