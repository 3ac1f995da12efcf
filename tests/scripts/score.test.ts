import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const score = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['scripts/score.ts', '--content', 'tests/fixtures/content', ...args],
    { cwd: root, encoding: 'utf8' },
  );
const HERE = 'shifan/ceshi/2023/self';

describe('the score command', () => {
  test('tells people every leaf with its standing', async () => {
    const { stdout, status } = score(HERE);
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot('snapshots/score.txt');
  });

  test('gives programs the same as JSON', () => {
    const scored = JSON.parse(score(HERE, '--json').stdout) as { leaves: { id: string }[] };
    expect(scored.leaves.map(({ id }) => id)).toEqual(['output', 'outcome', 'management']);
  });

  const refused: readonly (readonly [string, readonly string[], string])[] = [
    ['without an address', [], '用法：npm run score -- 区/部门/年度/种类 [--json]\n'],
    [
      'of a report that is not there',
      ['shifan/ceshi/1999/self'],
      '没有读到报告 shifan/ceshi/1999/self：请核对地址，或先运行 npm run validate。\n',
    ],
  ];
  test.for(refused)('says what is wrong %s', ([, args, message]) => {
    const { stderr, stdout, status } = score(...args);
    expect([stderr, stdout, status]).toEqual([message, '', 1]);
  });
});
