import { describe, expect, test } from 'vitest';
import { reportView } from '../../src/views/report-view.ts';
import { bare, disclosureOf, reportOf, soundWith } from '../domain/record/sample-report.ts';

const viewOf = (parts: Readonly<Record<string, unknown>> = {}, digest = '') =>
  reportView(disclosureOf(reportOf(parts), digest));
const statement = { words: '甲', at: 'work' };

test('the sound report says who, when, what and how it was obtained', () => {
  const report = soundWith('district', 'district').value ?? reportOf();
  const { title, description, identity, scoreMissing, score, outOf } = reportView(
    disclosureOf(report),
  );
  expect({
    title,
    description,
    scoreMissing,
    score: score.text,
    outOf: outOf.text,
    identity,
  }).toMatchInlineSnapshot(`
    {
      "description": "示范市示范区测试局2023年度部门自评：钱、目标和得分，每个数都注明出处，公布得分 92.5分。",
      "identity": [
        {
          "label": "评价者",
          "text": "示范市示范区测试局（部门自己）",
        },
        {
          "label": "评价时段",
          "text": "2023年",
        },
        {
          "label": "主管",
          "text": "测试",
        },
        {
          "label": "来源",
          "text": "《2023年度测试局部门整体支出绩效自评报告》，手工录入",
        },
        {
          "label": "公布",
          "text": "公布者和日期未公布",
        },
      ],
      "outOf": "100分",
      "score": "92.5分",
      "scoreMissing": [
        "等级",
      ],
      "title": "示范市示范区测试局2023年度部门自评",
    }
  `);
});

test('the day it was listed here is told as a reader reads a date', () => {
  expect(viewOf({ listed: '2024-03-09' }).listed).toBe('2024年3月9日');
});

describe('a report with nothing but text', () => {
  const view = viewOf({ problems: [{ id: 'p', ...statement }] });

  test('has no money, projects, targets or statistics, and says no score', () => {
    expect(view).toMatchObject({
      ...{ money: undefined, projects: undefined, targets: undefined },
      ...{ statistics: [], factCount: 0, digestHtml: '', grade: '未公布' },
      ...{ waterfall: undefined, indicators: undefined, tree: undefined },
      scoreMissing: ['满分', '等级', '评分办法', '各级指标的分值和得分'],
    });
    expect(view.score.published).toBe(false);
    expect(view.description).not.toContain('得分 ');
  });

  test('tells its text with the place it comes from', () => {
    expect(view.problems).toEqual([{ id: 'p', words: '甲', place: '二、工作' }]);
  });
});

describe('an identity line says', () => {
  const line = (label: string, parts: Readonly<Record<string, unknown>>) =>
    viewOf(parts).identity.find((each) => each.label === label)?.text;

  test('that an agency evaluated itself', () => {
    expect(line('评价者', {})).toBe('示范市示范区测试局（部门自己）');
  });

  test('who commissioned a firm', () => {
    const evaluator = { name: '示范评估公司', role: 'firm', commissionedBy: '区财政局' };
    expect(line('评价者', { evaluator })).toBe('示范评估公司，受区财政局委托');
  });

  test('who published the source and when', () => {
    const source = { ...bare.source, publisher: '区测试局', published: '2024-06-01' };
    expect(line('公布', { source })).toBe('区测试局，2024-06-01');
  });

  test('how the text came to us', () => {
    const source = { ...bare.source, obtained: 'recognised' };
    expect(line('来源', { source })).toBe(`《${bare.source.title}》，图像识别`);
  });
});

test('counts, documents and units stand with their names and places', () => {
  const view = viewOf({
    announced: [
      { id: 'a', of: 'targets', what: '绩效指标', at: 'work', count: '3个' },
      { id: 'b', of: 'targets', what: '绩效指标', under: '产出', at: 'work', count: '2个' },
    ],
    evidence: [
      { id: 'e', title: '管理办法', number: '测〔2023〕5号', role: 'regulation', at: 'money' },
    ],
    formulas: [{ id: 'f', formula: '执行率×10', at: 'work' }],
    organisation: {
      units: [
        { id: 'u', name: '本部', level: 'self', at: 'work' },
        { id: 'v', name: '测试站', level: 'affiliated', at: 'work' },
      ],
    },
  });
  expect(view.announced.map(({ what, count }) => `${what} ${count.text}`)).toEqual([
    '绩效指标 3个',
    '产出：绩效指标 2个',
  ]);
  expect(view.evidence).toEqual([
    { id: 'e', title: '管理办法', number: '测〔2023〕5号', place: '一、收支' },
  ]);
  expect(view.formulas).toEqual([{ id: 'f', words: '执行率×10', place: '二、工作' }]);
  expect(view.units.map(({ name, level }) => `${name} ${level}`)).toEqual([
    '本部 本级',
    '测试站 下属单位',
  ]);
});

test('a digest is rendered, and its HTML is text', () => {
  expect(viewOf({}, '**甲**<b>').digestHtml).toBe('<p><strong>甲</strong>&lt;b&gt;</p>\n');
});
