import { afterEach, expect, test, vi } from 'vitest';
import { chartPaths } from '../../src/store/chart-paths.ts';
import { temporaryFolder } from '../support/temporary.ts';

const prepare = (...reports: readonly object[]) => {
  const folder = temporaryFolder({ 'index.json': JSON.stringify({ reports, site: {} }) });
  vi.stubEnv('MINGZHANG_PREPARED', folder);
};
const prepared = (...reports: readonly object[]) => {
  prepare(...reports);
  return chartPaths();
};
afterEach(() => {
  vi.unstubAllEnvs();
});

const across = { hash: '' };
const self = { address: 'shifan/ceshi/2023/self', hash: 'abc', across, charts: ['score', 'money'] };

test('every chart that a report has is an address; a report without any has none', () => {
  const notes = { address: 'shifan/ceshi/2023/self-notes', hash: 'def', across, charts: [] };
  expect(prepared(self, notes).map(({ params }) => params.chart)).toEqual([
    'shifan/ceshi/2023/self/score',
    'shifan/ceshi/2023/self/money',
  ]);
});

test('a chart is drawn anew when its report changed, and not when another did', () => {
  const keys = (hash: string, other: string) =>
    prepared({ ...self, hash }, { ...self, address: 'a/b/2023/self', hash: other }).map(
      ({ cacheKey }) => cacheKey,
    );
  const [score, money] = keys('abc', 'x');
  expect(score).not.toBe(money);
  expect(keys('abc', 'y').slice(0, 2)).toEqual([score, money]);
  expect(keys('abd', 'x')[0]).not.toBe(score);
});

test('a page of a chart is made anew when what else it shows changed', () => {
  prepare(self);
  const [one, same, other] = ['a', 'a', 'b'].map((shown) => chartPaths(shown)[0]?.cacheKey);
  expect(one).toBe(same);
  expect(one).not.toBe(other);
  const found = prepared({ ...self, across: { hash: 'x' } })[0]?.cacheKey;
  expect(found).not.toBe(prepared(self)[0]?.cacheKey);
});
