import { describe, expect, test } from 'vitest';
import { reportCharts, lossOf } from '../../src/charts/report-charts.ts';
import { reportView } from '../../src/views/report-view.ts';
import type { ScoreRow } from '../../src/views/score-view.ts';
import {
  bare,
  disclosureOf,
  noMoney,
  reportOf,
  soundWith,
  tenOfTen,
} from '../domain/record/sample-report.ts';
import { pretty } from './pretty.ts';
import { collisions, outside, textBoxes } from './text-boxes.ts';

const chartsOf = (parts: Readonly<Record<string, unknown>>) =>
  reportCharts(reportView(disclosureOf(reportOf(parts))));
const textsOf = (svg = '') => textBoxes(svg).map(({ text }) => text);
const sound = soundWith('district', 'district').value ?? reportOf();
const all = reportCharts(reportView(disclosureOf(sound)));

test.for([...all])('the %s of the sound report', async ([name, { svg, title, unit }]) => {
  expect(title).not.toBe('');
  expect(unit).not.toBe('');
  if (name !== 'score') expect(collisions(svg)).toEqual([]);
  expect(outside(svg)).toEqual([]);
  await expect(pretty(svg)).toMatchFileSnapshot(`snapshots/report-charts/${name}.svg`);
});

test('a report has a chart of what it tells and of nothing else', () => {
  expect([...all.keys()]).toEqual(['score', 'money', 'projects', 'targets']);
  expect([...chartsOf({}).keys()]).toEqual([]);
  const budget = { scope: '未公布', at: 'money', total: { ...noMoney, actual: '9万元' } };
  expect([...chartsOf({ budget }).keys()]).toEqual(['money']);
});

describe('points that were lost are drawn', () => {
  const losses: readonly (readonly [string | undefined, string])[] = [
    ['agrees', 'rule'],
    ['differs', 'rule'],
    ['judged', 'judged'],
    ['open', 'open'],
    [undefined, 'open'],
  ];
  test.for(losses)('that are %s as %s', ([standing, loss]) => {
    const row = { standing: standing === undefined ? undefined : { standing } };
    expect(lossOf(row as unknown as ScoreRow)).toBe(loss);
  });

  test('with what was earned of what, without the word for points', () => {
    const tree = [
      { id: 'a', name: '甲项', at: 'work', weight: '4.00分', score: '3.50分' },
      { id: 'b', name: '乙项', at: 'work', weight: '3分', score: '未公布' },
    ];
    const { svg } = chartsOf({ score: { ...bare.score, at: 'work', tree } }).get('score') ?? {};
    expect(textsOf(svg)).toEqual(['甲项', '3.50 / 4.00', '−0.5', '乙项', '未公布 / 3', '']);
  });
});

describe('projects', () => {
  const project = (id: string, more: object) => ({
    ...{ id, name: `项目${id}`, at: 'money', grade: '未公布', ...noMoney, ...more },
  });

  test('in several groups all have a heading with their scale', () => {
    const projects = [
      project('a', { adjustedBudget: '4,000万元', adjustment: '调减41万元' }),
      ...Array.from({ length: 13 }, (_, index) =>
        project(`b${index}`, { adjustedBudget: '10万元', executionRate: '50%' }),
      ),
      project('c', { adjustedBudget: '5万元', actual: '约3万元' }),
    ];
    const texts = textsOf(chartsOf({ projects }).get('projects')?.svg).join('|');
    expect(texts).toContain('最大的 1 个');
    expect(texts).toContain('横条满格 4,000 万元');
    expect(texts).toContain('执行率不到八成的 13 个');
    expect(texts).toContain('其余项目');
    expect(texts).toContain('−41');
    expect(texts).toContain('约3万元');
  });

  test('of which all is shown are in the picture, the folded ones too', () => {
    const projects = Array.from({ length: 15 }, (_, index) => project(`p${index}`, {}));
    const texts = textsOf(chartsOf({ projects }).get('projects')?.svg);
    for (const { name } of projects) expect(texts).toContain(name);
  });
});

describe('targets', () => {
  const words = { ...tenOfTen, id: 'w', name: '只有文字的', result: { words: '已完成' } };

  test('are named with what came of them; those in words are not drawn', () => {
    const targets = [tenOfTen, { ...tenOfTen, id: 'over', name: '多办', result: '超25件' }, words];
    const texts = textsOf(chartsOf({ targets }).get('targets')?.svg);
    expect(texts).toContain('达到两倍以上');
    expect(texts).toContain('超2.5');
    expect(texts).not.toContain('只有文字的');
  });
});
