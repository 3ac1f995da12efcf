import { describe, expect, test } from 'vitest';
import { traceReport, type Trace } from '#domain/source/trace-report.ts';
import { bare, noMoney, reportOf, tenOfTen } from '../record/sample-report.ts';

const SOURCE = `示范市示范区测试局
一、收支
支出810.00万元，预
算执行率90.00%。
二、工作
（一）共测试120次，结果超
1000件。
`;

const counted = {
  ...{ subject: '全区', period: '2023', nature: 'flow', at: 'work' },
} as const;
const money = {
  scope: '未公布',
  at: 'money',
  total: { ...noMoney, actual: '810.00万元', executionRate: '90.00%' },
};
const outline = [
  ...bare.source.outline,
  { id: 'tests', label: '二、（一）', heading: '（一）共测试' },
];
const facts = [
  { ...counted, id: 'runs', measure: '测试', at: 'tests', value: '120次' },
  { ...counted, id: 'results', measure: '结果', at: 'tests', value: '超1000件' },
];
const sound = { source: { ...bare.source, outline }, budget: money, facts };

type Parts = Readonly<Record<string, unknown>>;
const trace = (parts: Parts = {}, text = SOURCE, words: readonly string[] = []): Trace =>
  traceReport(reportOf({ ...sound, ...parts }), text, words);

/** What does not agree, a line each. */
const found = ({ wrong, unclaimed }: Trace): string[] => [
  ...wrong.map(({ subject, at, text, why }) => `${subject} [${at}] ${text}：${why}`),
  ...unclaimed.map(({ at, text, why }) => `没有记录 [${at}] ${text}：${why}`),
];

const ignoring = (...ignored: readonly object[]) => ({
  source: { ...bare.source, outline, ignored },
});
const valued = (runs: unknown, results: unknown = '超1000件') => ({
  facts: [
    { ...counted, id: 'runs', measure: '测试', at: 'tests', value: runs },
    { ...counted, id: 'results', measure: '结果', at: 'tests', value: results },
  ],
});

describe('a record that says what its source says', () => {
  test('agrees with it both ways', () => {
    const result = trace();
    expect(found(result)).toEqual([]);
    expect(result.counts).toEqual({
      ...{ mentions: 4, numbers: 7, claimed: 7 },
      ignored: { list: 3 },
    });
  });

  test('however the text’s lines are broken', () => {
    expect(found(trace({}, SOURCE.replaceAll(/\s/g, '')))).toEqual([]);
    expect(found(trace({}, SOURCE.replaceAll(/(?<=[^\d.])(?=.)/g, '\n')))).toEqual([]);
  });
});

const cases: readonly (readonly [string, Parts, string])[] = [
  ['a figure that is not what is printed', valued('121次'), SOURCE],
  ['a figure at another place', { facts: [{ ...facts[0], at: 'money' }, facts[1]] }, SOURCE],
  ['a word that limits a figure, left out before it', valued('120次', '1000件'), SOURCE],
  ['a word that limits a figure, left out behind it', {}, SOURCE.replace('120次', '120次以上')],
  [
    'a number that is claimed twice',
    {
      targets: [
        { ...tenOfTen, at: 'tests', target: { text: '120次', anchor: '测试' }, result: '未公布' },
      ],
    },
    SOURCE,
  ],
  ['a part of a number', valued('120次', '超1000'), SOURCE.replace('1000', '1000.5')],
  ['a place whose heading is not there', {}, SOURCE.replace('二、工作', '二、做工')],
  ['a number that nothing claims', {}, SOURCE.replace('结果', '另有35件，结果')],
  ['a Chinese numeral that nothing claims', {}, SOURCE.replace('结果', '另有三十五件，结果')],
  ['a number before the first place', {}, SOURCE.replace('测试局', '测试局2023年报告')],
  ['a list number in the middle of a sentence', {}, SOURCE.replace('结果', '二是结果')],
  [
    'a document under another title than is printed',
    { evidence: [{ id: 'plan', title: '测试三年计划', role: 'basis', at: 'tests' }] },
    SOURCE.replace('结果', '据测试两年计划，结果'),
  ],
  ['more prints than the record says', {}, SOURCE.replace('结果', '再测试120次，结果')],
  ['fewer prints than the record says', valued({ text: '120次', times: '2' }), SOURCE],
];

describe('told is', () => {
  test.for(cases)('%s', async ([name, parts, text]) => {
    const lines = found(trace(parts, text));
    expect(lines.length).toBeGreaterThan(0);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      `snapshots/trace-report/${name.replaceAll(/,? /g, '-')}.txt`,
    );
  });
});

describe('accounted for are', () => {
  test('numbers that the record says it leaves out', () => {
    const text = SOURCE.replace('结果', '第3页，根据测〔2023〕5号文，结果');
    const ignored = ignoring(
      { reason: 'page', at: 'tests', texts: ['3页'] },
      { reason: 'document', at: 'tests', texts: ['〔2023〕', { text: '5号', anchor: '〕' }] },
    );
    const result = trace(ignored, text);
    expect(found(result)).toEqual([]);
    expect(result.counts.ignored).toEqual({ list: 3, page: 1, document: 2 });
  });

  test('private data, which the record does not hold', () => {
    const text = SOURCE.replace('结果', '联系电话：0000-12345678，邮箱：a1@example.org。结果');
    const before = '邮箱';
    const ignored = ignoring(
      { reason: 'private', what: '电话', at: 'tests', after: '联系电话：', before },
      { reason: 'private', what: '邮箱', at: 'tests', after: before, before: '结果' },
    );
    const result = trace(ignored, text);
    expect(found(result)).toEqual([]);
    expect(result.counts.ignored['private']).toBeGreaterThan(0);
    expect(JSON.stringify(result)).not.toMatch(/12345678|example/);
  });

  test('private data only where it is', () => {
    const there = {
      reason: 'private',
      what: '电话',
      at: 'tests',
      after: '联系电话',
      before: '邮箱',
    };
    expect(found(trace(ignoring(there)))).toEqual([
      '电话 [tests] 联系电话…邮箱：这一处没有这样的个人信息',
    ]);
    const text = SOURCE.replace('810', '联系电话1，邮箱810');
    expect(found(trace(ignoring(there), text))[0]).toBe(
      '电话 [tests] 联系电话…邮箱：这一处没有这样的个人信息',
    );
  });

  test('names that hold numerals', () => {
    const text = SOURCE.replace('结果', '在新三板挂牌，结果');
    expect(found(trace({}, text))).toHaveLength(1);
    expect(found(trace({}, text, ['新三板']))).toEqual([]);
  });

  test('numbers in the title and number of a document that the record names', () => {
    const text = SOURCE.replace('结果', '据《测试三年计划（2023—2025年）》（测〔2023〕5号），结果');
    const plan = { id: 'plan', title: '测试三年计划（2023—2025年）', number: '测〔2023〕5号' };
    const result = trace({ evidence: [{ ...plan, role: 'basis', at: 'tests' }] }, text);
    expect(found(result)).toEqual([]);
    expect(result.counts.ignored['document']).toBe(5);
  });

  test('numbers in the name of a project, wherever its figures are printed', () => {
    const text = SOURCE.replace('支出', '2023年普查项目9.00万元。支出').replace(
      '结果',
      '2023年普查项目执行率80.00%，结果',
    );
    const survey = {
      ...{ ...noMoney, id: 'survey', name: '2023年普查项目', at: 'money', grade: '未公布' },
      actual: '9.00万元',
      executionRate: { text: '80.00%', at: 'tests' },
    };
    expect(found(trace({ projects: [survey] }, text))).toEqual([]);
  });

  test('numbers that head a row or a table', () => {
    const rows = [
      { id: 'table', label: '表1-2', heading: '表1- 2 测试情况' },
      { id: 'row', label: '表1-2 第12行', heading: '12小计' },
    ];
    const source = { ...bare.source, outline: [...outline, ...rows] };
    const text = `${SOURCE}\n表 1- 2 测试情况\n12\n小计\n`;
    expect(found(trace({ source }, text))).toEqual([]);
    const astray = [rows[0], { ...rows[1], label: '表1-2 第13行' }];
    const other = { ...source, outline: [...outline, ...astray] };
    expect(found(trace({ source: other }, text))).toHaveLength(1);
  });

  test('dates, without looking for words that limit figures', () => {
    const date = { ...counted, id: 'day', measure: '截至', at: 'tests', nature: 'date' };
    const text = SOURCE.replace('结果', '约2023年6月1日以内，结果');
    expect(found(trace({ facts: [...facts, { ...date, value: '2023年6月1日' }] }, text))).toEqual(
      [],
    );
  });

  test('one print that says several things, if all of them say so', () => {
    const text = SOURCE.replace('共测试120次', '共测试、复测120次');
    const again = (joint: object) => ({
      ...{ ...counted, id: 'again', measure: '复测', at: 'tests' },
      value: { text: '120次', ...joint },
    });
    const joint = { joint: '测试、复测' };
    const both = (first: object, second: object) =>
      found(
        trace(
          {
            facts: [{ ...facts[0], value: { text: '120次', ...first } }, facts[1], again(second)],
            source: {
              ...bare.source,
              outline: [...bare.source.outline, { ...outline[2], heading: '（一）共' }],
            },
          },
          text,
        ),
      );
    expect(both(joint, joint)).toEqual([]);
    expect(both({}, joint)).toHaveLength(1);
    expect(both({}, {})).toHaveLength(1);
  });

  test('no number twice, however exactly both say which they mean', () => {
    const again = { ...counted, id: 'again', measure: '复测', at: 'tests' };
    const value = { text: '120次', anchor: '测试' };
    const twice = [{ ...facts[0], value }, facts[1], { ...again, value }];
    expect(found(trace({ facts: twice }))).toEqual([
      'again [tests] 120次：这个数已经记在“runs”名下',
    ]);
  });

  test('repeated texts, those with an anchor first', () => {
    const text = SOURCE.replace('结果', '复测120次，结果');
    const again = { ...counted, id: 'again', measure: '复测', at: 'tests' };
    const value = { text: '120次', anchor: '复测' };
    expect(found(trace({ facts: [...facts, { ...again, value }] }, text))).toEqual([]);
  });
});
