import { describe, expect, test } from 'vitest';
import { bare, noMoney, readParts, soundWith, soundYaml, tenOfTen, told } from './sample-report.ts';
import { readReport } from '#domain/record/read-report.ts';

const project = { id: 'lab', name: '实验室', at: 'money', ...noMoney, grade: '未公布' };
const said = { words: '甲', at: 'work' };
const node = (id: string, weight: string, score: string, more: object = {}) => ({
  ...{ id, name: id, weight, score },
  ...more,
});
const scored = (...tree: readonly object[]) => ({ score: { ...bare.score, at: 'work', tree } });
const fact = {
  ...{ id: 'tests', subject: '全区', measure: '次数', period: '2023', nature: 'flow' },
  ...{ at: 'work', value: '120次' },
};

type Case = readonly [string, Readonly<Record<string, unknown>>, readonly string[]];

const ids: readonly Case[] = [
  ['two projects', { projects: [project, project] }, ['projects › 第2项 › id']],
  ['two targets', { targets: [tenOfTen, tenOfTen] }, ['targets › 第2项 › id']],
  [
    'three problems, each but the first',
    { problems: [1, 2, 3].map(() => ({ id: 'a', ...said })) },
    ['problems › 第2项 › id', 'problems › 第3项 › id'],
  ],
  ['two facts', { facts: [fact, fact] }, ['facts › 第2项 › id']],
  [
    'a fact and a statistic',
    { facts: [fact], statistics: [{ ...fact, topic: '测试' }] },
    ['statistics › 第1项 › id'],
  ],
  [
    'two places',
    { source: { ...bare.source, outline: [...bare.source.outline, bare.source.outline[0]] } },
    ['source › outline › 第3项 › id'],
  ],
  [
    'indicators of different branches',
    scored(
      node('a', '10分', '9分', { children: [node('x', '10分', '9分')] }),
      node('b', '10分', '9分', { children: [node('x', '10分', '9分')] }),
    ),
    ['score › tree › 第2项 › children › 第1项 › id'],
  ],
];

describe('an id twice is told, of', () => {
  test.for(ids)('%s', ([, parts, paths]) => {
    const { problems } = readParts(parts);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      paths.map((path) => `id-repeated ${path}`),
    );
  });

  test('things of different kinds may share one', () => {
    const { problems } = readParts({
      projects: [project],
      targets: [{ ...tenOfTen, id: 'lab' }],
      problems: [{ id: 'lab', ...said }],
      facts: [{ ...fact, id: 'lab' }],
    });
    expect(problems).toEqual([]);
  });

  test('in full', () => {
    expect(told(readParts({ projects: [project, project] }).problems)).toMatchInlineSnapshot(`
      "content/reports/shifan/ceshi/2023/self/report.yaml:55:10  projects › 第2项 › id
        现在：代号“lab”前面已经用过。
        应当：同一类里每个代号只用一次。
        改法：请给这一条另起一个代号。"
    `);
  });
});

const references: readonly (readonly [
  string,
  (id: string) => Readonly<Record<string, unknown>>,
  string,
])[] = [
  [
    'the task of a target',
    (task) => ({ tasks: [{ id: 'a', name: '甲', at: 'work' }], targets: [{ ...tenOfTen, task }] }),
    'targets › 第1项 › task',
  ],
  [
    'the project of a target',
    (id) => ({
      projects: [{ ...project, id: 'a' }],
      targets: [{ ...tenOfTen, project: id }],
    }),
    'targets › 第1项 › project',
  ],
  [
    'the indicator of a target',
    (indicator) => ({
      ...scored(node('b', '10分', '9分', { children: [node('a', '10分', '9分')] })),
      targets: [{ ...tenOfTen, indicator }],
    }),
    'targets › 第1项 › indicator',
  ],
  [
    'a fact alongside a target',
    (id) => ({
      facts: [{ ...fact, id: 'a' }],
      targets: [{ ...tenOfTen, alongside: [id] }],
    }),
    'targets › 第1项 › alongside › 第1项',
  ],
  [
    'a problem that a measure answers',
    (id) => ({
      problems: [{ id: 'a', ...said }],
      measures: [{ id: 'm', ...said, answers: ['a', id] }],
    }),
    'measures › 第1项 › answers › 第2项',
  ],
  [
    'the indicator of an adjustment',
    (indicator) => {
      const { score } = scored(node('a', '10分', '9分'));
      const adjustments = [{ id: 'x', indicator, reason: '乙', at: 'work' }];
      return { score: { ...score, adjustments } };
    },
    'score › adjustments › 第1项 › indicator',
  ],
];

test('a count of projects by a column must say by which bound', () => {
  const where = { column: 'executionRate' };
  const counted = { id: 'low', of: 'projects', what: '低的', count: '1个', where };
  expect(told(readParts({ announced: [counted] }).problems)).toContain(
    '应当：below、above、equals 中至少一个。',
  );
});

describe('a reference must lead somewhere:', () => {
  test.for(references)('%s', ([, parts, path]) => {
    expect(readParts(parts('a')).problems).toEqual([]);
    expect(readParts(parts('zz')).problems.map((each) => `${each.code} ${each.path}`)).toEqual([
      `reference-unknown ${path}`,
    ]);
  });

  test('an indicator is not looked for where the source prints no tree of scores', () => {
    expect(readParts({ targets: [{ ...tenOfTen, indicator: 'a' }] }).problems).toEqual([]);
  });

  test('in full', () => {
    const { problems } = readParts({ targets: [{ ...tenOfTen, task: 'zz' }] });
    expect(told(problems)).toMatchInlineSnapshot(`
      "content/reports/shifan/ceshi/2023/self/report.yaml:51:12  targets › 第1项 › task
        现在：tasks里没有“zz”。
        应当：引用的代号在tasks里。
        改法：请核对代号，或补上被引用的那一条。"
    `);
  });
});

const above: readonly Case[] = [
  ['a score below its weight is sound', scored(node('a', '10分', '9.99分')), []],
  ['a full score is sound', scored(node('a', '10.00分', '10分')), []],
  [
    'a score above its weight is not',
    scored(node('a', '10分', '10.01分')),
    ['score › tree › 第1项 › score'],
  ],
  [
    'nor is one further down',
    scored(node('a', '10分', '9分', { children: [node('b', '3分', '4分')] })),
    ['score › tree › 第1项 › children › 第1项 › score'],
  ],
  [
    'a source that prints so is followed, but only for that indicator',
    scored(
      node('a', '10分', '11分', {
        printedSo: '原件如此',
        children: [node('b', '3分', '4分')],
      }),
    ),
    ['score › tree › 第1项 › children › 第1项 › score'],
  ],
  ['a score that is not published is above nothing', scored(node('a', '10分', '未公布')), []],
  ['a weight that is not published is passed by nothing', scored(node('a', '未公布', '99分')), []],
  [
    'a total above the full marks is not sound',
    { score: { ...bare.score, at: 'work', total: '100.5分', outOf: '100分' } },
    ['score › total'],
  ],
  ['a total without full marks is', { score: { ...bare.score, at: 'work', total: '100.5分' } }, []],
];

describe('scores and weights:', () => {
  test.for(above)('%s', ([, parts, paths]) => {
    const { problems } = readParts(parts);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      paths.map((path) => `score-above-weight ${path}`),
    );
  });

  test('a total above full marks is told in full', () => {
    expect(told(soundWith('total: 92.5分', 'total: 192.5分').problems)).toMatchInlineSnapshot(`
      "content/reports/shifan/ceshi/2023/self/report.yaml:52:10  score › total
        现在：总得分 192.5分 超过满分 100分。
        应当：总得分不超过满分。
        改法：请核对总得分和满分。"
    `);
  });
});

const bounds: readonly (readonly [string, string, string, boolean])[] = [
  ['不超过 as a cap', '不超过10件', 'cap', true],
  ['以内 as a cap', '10件以内', 'cap', true],
  ['≤ as a cap', '≤10件', 'cap', true],
  ['不超过 as a goal', '不超过10件', 'goal', false],
  ['以内 as exact', '10件以内', 'exact', false],
  ['a plain number as a goal', '10件', 'goal', true],
  ['a plain number as exact', '10件', 'exact', true],
  ['以上 as a floor', '10件以上', 'floor', true],
  ['a plain number as a cap', '10件', 'cap', false],
  ['以上 as a cap', '10件以上', 'cap', false],
];

describe('a printed limit is recorded as one:', () => {
  test.for(bounds)('%s', ([, target, bound, sound]) => {
    const { problems } = readParts({ targets: [{ ...tenOfTen, target, bound }] });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      sound ? [] : ['bound-unfit targets › 第1项 › bound'],
    );
  });

  test.for([{ words: '基本完成' }, '未公布'])('%o may be any', (target) => {
    for (const bound of ['goal', 'floor', 'cap', 'exact']) {
      expect(readParts({ targets: [{ ...tenOfTen, target, bound }] }).problems).toEqual([]);
    }
  });

  test('a plain number as a cap is told in full', () => {
    const { problems } = readParts({ targets: [{ ...tenOfTen, bound: 'cap' }] });
    expect(told(problems)).toMatchInlineSnapshot(`
      "content/reports/shifan/ceshi/2023/self/report.yaml:47:13  targets › 第1项 › bound
        现在：bound 写的是 cap，目标印的却不是上限。
        应当：只有印着“不超过”“以内”这类上限的目标才是 cap。
        改法：请核对目标的印文是否漏了“不超过”“以内”。"
    `);
  });
});

test('the sound report has no problems', () => {
  expect(readReport(soundYaml, 'report.yaml').problems).toEqual([]);
});
