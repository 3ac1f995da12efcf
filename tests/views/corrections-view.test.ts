import { describe, expect, test } from 'vitest';
import { correctionsView, type CorrectedReport } from '../../src/views/corrections-view.ts';

const report = (year: string, more: Partial<CorrectedReport>): CorrectedReport => ({
  ...{ address: `a/b/${year}/self`, agencyName: '某局', year, kind: 'self' },
  ...{ corrections: [], withdrawals: [], ...more },
});
const corrected = (date: string) => ({
  ...{ date, field: 'budget.total.actual', told: '本部门的实际支出', old: '9万元', new: '8万元' },
  ...{ reason: '录错一位', by: '本站' },
});
const withdrawn = (finding: string) => ({
  ...{ date: '2026-02-01', finding, by: '本站', reason: '看错了行' },
});
const view = (...reports: readonly CorrectedReport[]) =>
  correctionsView(
    reports,
    () => [{ id: 'sum.total', sentence: '合计差 2 万元。' }],
    (address) => `/${address}/`,
  );

describe('corrections', () => {
  test('stand newest first, whichever report they are of', () => {
    const { corrections } = view(
      report('2021', { corrections: [corrected('2026-01-02'), corrected('2026-03-01')] }),
      report('2022', { corrections: [corrected('2026-02-01')] }),
    );
    expect(corrections.map(({ date, href }) => `${date} ${href}`)).toEqual([
      '2026-03-01 /a/b/2021/self/',
      '2026-02-01 /a/b/2022/self/',
      '2026-01-02 /a/b/2021/self/',
    ]);
  });

  test('say what stood there, what stands there now, and why', () => {
    const { corrections } = view(report('2021', { corrections: [corrected('2026-01-02')] }));
    expect(corrections[0]).toEqual({
      ...{ date: '2026-01-02', where: '某局，2021年度部门自评', href: '/a/b/2021/self/' },
      ...{ field: '本部门的实际支出', old: '9万元', now: '8万元', reason: '录错一位', by: '本站' },
    });
  });
});

describe('a withdrawn finding', () => {
  test('is told in its own sentence, and leads to it', () => {
    const { withdrawals } = view(report('2021', { withdrawals: [withdrawn('sum.total')] }));
    expect(withdrawals[0]).toMatchObject({ said: '合计差 2 万元。', reason: '看错了行' });
    expect(withdrawals[0]?.href).toMatch(/^\/a\/b\/2021\/self\/#./u);
  });

  test('that is no longer found is told by its number, and leads to the report', () => {
    const { withdrawals } = view(report('2021', { withdrawals: [withdrawn('sum.other')] }));
    expect(withdrawals[0]).toMatchObject({ said: 'sum.other', href: '/a/b/2021/self/' });
  });
});

test('where nothing was corrected, nothing is listed', () => {
  expect(view(report('2021', {}))).toEqual({ corrections: [], withdrawals: [] });
});
