import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { benchTable } from '../../scripts/lib/bench/table.ts';

const root = new URL('../..', import.meta.url).pathname;
const bench = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/bench.ts', ...args], { cwd: root, encoding: 'utf8' });

test('the table tells every step per report, and as a multiple of writing the same bytes', () => {
  const usage = (wall: number, cpu: number) => ({ wall, cpu, memory: 512.4 });
  const table = benchTable([
    {
      ...{ reports: 200, files: 812, size: 196.2, prepare: usage(4, 6), build: usage(24, 30) },
      ...{ again: usage(3, 4), plain: usage(0.2, 0.5) },
    },
  ]);
  const [, , prepare, render, , , plain] = table.split('\n');
  expect(prepare).toBe(
    '| 200 | 准备（读、校验、复算、核对、写 JSON） | 20.0 | 30.0 | 512 | 12.0 |',
  );
  expect(render).toBe('| 200 | 渲染并写出（Astro） | 100.0 | 120.0 | 512 | 48.0 |');
  expect(plain).toContain('（812 个文件，196 MB） | 1.0 | 2.5 | 512 | 1.0 |');
});

test.for(['0', '-5', '1.5', 'many', ''])('%j reports are refused', (reports) => {
  const { status, stderr, stdout } = bench('--reports', reports);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('份数是大于零的整数');
});

test('a site is built, measured, and nothing of it is left', () => {
  const { status, stdout, stderr } = bench('--reports', '2', '--seed', 'test');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(7);
});
