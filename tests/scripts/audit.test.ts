import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const audit = (content: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/audit.ts', '--content', content, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const SOUND = 'tests/fixtures/content';
const FRAMES = 'tests/fixtures/frames';
const WRONG = 'donghu/tiyu/2024/self';

describe('the audit command', () => {
  test('tells people every finding with its arithmetic, and what cannot be checked', async () => {
    const { stdout, status } = audit(FRAMES, WRONG);
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot('snapshots/audit.txt');
  });

  test('gives programs the same as JSON', () => {
    const [first] = JSON.parse(audit(FRAMES, WRONG, '--json').stdout) as {
      address: string;
      findings: { id: string }[];
    }[];
    expect(first?.address).toBe(WRONG);
    expect(first?.findings.map(({ id }) => id)).toContain('score-tree:score/total');
  });

  test('when strict, stops what comes after a contradiction and nothing else', () => {
    expect(audit(FRAMES, WRONG, '--strict').status).toBe(1);
    expect(audit(SOUND, '--strict').status).toBe(0);
  });

  test('says so when the report is not there', () => {
    const { stderr, stdout, status } = audit(SOUND, 'shifan/ceshi/1999/self');
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatchInlineSnapshot(`
      "没有读到报告 shifan/ceshi/1999/self：请核对地址，或先运行 npm run validate。
      用法：npm run audit [-- 区/部门/年度/种类] [--json] [--strict]
      "
    `);
  });

  test('says how it is used when it is called otherwise', () => {
    const { stderr, status } = audit(SOUND, '--strickt');
    expect([stderr, status]).toEqual([
      '用法：npm run audit [-- 区/部门/年度/种类] [--json] [--strict]\n',
      1,
    ]);
  });
});
