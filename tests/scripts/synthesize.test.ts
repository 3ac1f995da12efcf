import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PLANT_CLASSES } from '../../scripts/lib/synthetic/plant/classes.ts';
import { listFiles } from '../../src/store/files.ts';
import { readContentDir } from '../../src/store/read-content.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = new URL('../..', import.meta.url).pathname;
const synthesize = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/synthesize.ts', ...args], { cwd: root, encoding: 'utf8' });

/** Every file of a folder with its text, in one order. */
const contents = async (folder: string) => {
  const names = (await listFiles(folder)).toSorted();
  return names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
};

const write = (...args: readonly string[]) => {
  const out = join(temporaryFolder(), 'content');
  const run = synthesize('--out', out, ...args);
  expect([run.stderr, run.status]).toEqual(['', 0]);
  return { out, stdout: run.stdout };
};

describe('the synthesize command', () => {
  test('writes a content folder without problems', async () => {
    const { out, stdout } = write('--reports', '60', '--seed', 'a');
    const { problems, reports, districts, rubrics, agencies } = await readContentDir(
      out,
      '',
      new Map(),
    );
    expect(problems).toEqual([]);
    expect([reports.length, districts.length, rubrics.length]).toEqual([60, 11, 8]);
    expect(agencies.length).toBeGreaterThan(10);
    expect(stdout).toBe(`写好了 60 份报告：${out}\n`);
  });

  test('gives the same bytes for the same seed, and others for another', async () => {
    const [one, again, other] = await Promise.all(
      ['a', 'a', 'b'].map((seed) =>
        contents(write('--reports', '12', '--seed', seed, '--plant', 'sum').out),
      ),
    );
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test.for([...PLANT_CLASSES])('with %s planted is still sound content', async (plant) => {
    const { out } = write('--reports', '20', '--seed', 'p', '--plant', plant);
    const { problems, reports } = await readContentDir(out, '', new Map());
    expect(problems).toEqual([]);
    const planted = JSON.parse(readFileSync(join(out, 'planted.json'), 'utf8')) as {
      address: string;
      class: string;
      facts: string[];
      severity: string;
      what: string;
    }[];
    expect(planted.length).toBeGreaterThan(9);
    for (const entry of planted) {
      expect(Object.keys(entry)).toEqual(['address', 'class', 'facts', 'severity', 'what']);
      const report = reports.find(({ folder }) => folder.join('/') === entry.address);
      const facts = report?.reading.value?.facts ?? {};
      expect(entry.facts.filter((key) => !Object.hasOwn(facts, key))).toEqual([]);
    }
  });

  const usage =
    '用法：npm run synthesize -- --reports 份数 --seed 种子 --out 文件夹 [--plant 种类]\n';
  const refused: readonly (readonly [string, readonly string[], string])[] = [
    [
      'without a number of reports',
      ['--seed', 'a', '--out', '/nowhere'],
      '--reports 是 1 到 50000 的整数，现在没有写。\n',
    ],
    [
      'with no reports',
      ['--reports', '0', '--seed', 'a', '--out', '/nowhere'],
      '--reports 是 1 到 50000 的整数，现在是“0”。\n',
    ],
    [
      'without a seed',
      ['--reports', '2', '--out', '/nowhere'],
      '--seed 没有写：同一个种子生成同样的内容。\n',
    ],
    [
      'without a folder',
      ['--reports', '2', '--seed', 'a'],
      '--out 没有写：生成的内容放在哪个文件夹。\n',
    ],
    [
      'with a class that does not exist',
      ['--reports', '2', '--seed', 'a', '--out', '/nowhere', '--plant', 'typo'],
      `--plant 没有“typo”这一类；可以写：${PLANT_CLASSES.join('、')}。\n`,
    ],
    [
      'with a flag that does not exist',
      ['--reports', '2', '--colour', 'red'],
      '有不认识的选项，或选项后面缺了值。\n',
    ],
  ];
  test.for(refused)('is refused %s', ([, args, message]) => {
    const { stderr, stdout, status } = synthesize(...args);
    expect([stderr, stdout, status]).toEqual([message + usage, '', 1]);
  });

  test('does not write where something is already', () => {
    const out = temporaryFolder({ 'site.yaml': 'name: 别人的\n' });
    const { stderr, status } = synthesize('--reports', '2', '--seed', 'a', '--out', out);
    expect(stderr).toBe(`文件夹 ${out} 里已经有东西，不会覆盖；请换一个空的。\n`);
    expect(status).toBe(1);
    expect(readFileSync(join(out, 'site.yaml'), 'utf8')).toBe('name: 别人的\n');
  });
});
