import { describe, expect, test } from 'vitest';
import { rubric as rubricSchema } from '../../src/domain/record/rubric.ts';
import { scoreReport } from '../../src/domain/scoring/score-report.ts';
import { indicatorsView, type IndicatorView } from '../../src/views/indicators-view.ts';
import { scoreView } from '../../src/views/score-view.ts';
import { workingsView } from '../../src/views/workings-view.ts';
import { bare, disclosureOf, reportOf } from '../domain/record/sample-report.ts';

const leaf = (id: string, weight: string, score: string) => ({
  ...{ id, name: `指标${id}`, at: 'work', weight, score },
});
const viewOf = (...tree: readonly object[]) =>
  indicatorsView(scoreView(reportOf({ score: { ...bare.score, at: 'work', tree } })), undefined);
const ids = (rows: readonly IndicatorView[] = []) => rows.map(({ row }) => row.id).join(' ');

test('a report without a tree has no indicators to show', () => {
  expect(indicatorsView(undefined, undefined)).toBeUndefined();
});

describe('an indicator', () => {
  const view = viewOf(
    { ...leaf('all', '50分', '44.5分'), children: [leaf('little', '10分', '9.9分')] },
    ...[leaf('whole', '12.5分', '12.5分'), leaf('most', '20分', '9分'), leaf('some', '8分', '6分')],
    ...[leaf('no-score', '5分', '未公布'), leaf('no-weight', '未公布', '3分')],
  );

  test('that lost points stands by how many, not by how they are spelt', () => {
    expect(ids(view?.losing)).toBe('most some little');
    expect(ids(viewOf(leaf('a', '20分', '18分'), leaf('b', '20分', '8.5分'))?.losing)).toBe('b a');
  });

  test('that lost none is told apart from one nobody can tell of', () => {
    expect(ids(view?.full)).toBe('whole');
    expect(ids(view?.unpublished)).toBe('no-score no-weight');
  });

  test('of a higher level is none: only leaves are scored', () => {
    expect([view?.losing, view?.full, view?.unpublished].map(ids).join(' ')).not.toContain('all');
  });

  test('has no working where no rubric is known', () => {
    expect(view).toMatchObject({ rubric: '', standings: '' });
    expect(view?.losing[0]?.working).toBeUndefined();
  });
});

test('each indicator has its own working, and the rubric is named for a link', () => {
  const rubric = rubricSchema.parse({
    ...{ id: 'r', version: '1', title: '办法', issuer: '未公布', fiscalYears: ['2023'] },
    ...{ kinds: ['self'], reference: '附件1', total: '8分', bands: '未公布', rounding: '未公布' },
    indicators: ['a', 'b'].map((id) => ({
      ...{ id, name: `指标${id}`, weight: '4分', rule: { kind: 'judged', looksAt: '措施' } },
    })),
  });
  const tree = [leaf('a', '4分', '4分'), leaf('b', '4分', '3分')];
  const report = reportOf({ score: { ...bare.score, at: 'work', rubric: 'r', tree } });
  const scored = scoreReport(report, rubric);
  const workings = workingsView({ ...disclosureOf(report), scored });
  const view = indicatorsView(scoreView(report, scored), workings);
  expect(view).toMatchObject({ rubric: 'r', standings: '2 项酌情/定性' });
  expect(view?.losing.map(({ row, working }) => [row.id, working?.id])).toEqual([['b', 'b']]);
  expect(view?.full.map(({ row, working }) => [row.id, working?.id])).toEqual([['a', 'a']]);
});
