import { describe, expect, test } from 'vitest';
import { targetBullets, targetsView } from '../../src/views/targets-view.ts';
import { reportOf, tenOfTen } from '../domain/record/sample-report.ts';

type Parts = Readonly<Record<string, unknown>>;
const viewOf = (targets: readonly Parts[], parts: Parts = {}) => {
  const view = targetsView(
    reportOf({
      targets: targets.map((target, index) => ({ ...tenOfTen, id: `t${index}`, ...target })),
      ...parts,
    }),
  );
  if (!view) throw new Error('there are targets');
  return view;
};
const rowOf = (target: unknown, result: unknown, bound = 'goal') => {
  const [row] = viewOf([{ target, result, bound }]).rows;
  if (!row) throw new Error('there is a target');
  return row;
};

test('a report without targets has none to show', () => {
  expect(targetsView(reportOf())).toBeUndefined();
  expect(targetsView(reportOf({ targets: [] }))).toBeUndefined();
});

type Case = readonly [string, string, string, string, string, string | undefined];
const cases: readonly Case[] = [
  ['as much as promised', 'goal', '10件', '10件', '达到', '1'],
  ['more than promised', 'goal', '10件', '15件', '达到', '1.5'],
  ['less than promised', 'goal', '10件', '9件', '未达到', '0.9'],
  ['nothing', 'goal', '10件', '0件', '未达到', '0'],
  ['more than a floor', 'floor', '10件以上', '12件', '达到', '1.2'],
  ['less than a floor', 'floor', '不低于90%', '81%', '未达到', '0.9'],
  ['other scales of one unit', 'goal', '1万件', '12000件', '达到', '1.2'],
  ['超 more than promised', 'goal', '10件', '超12件', '达到', '1.2'],
  ['超 the promise itself', 'goal', '10件', '超10件', '达到', '1'],
  ['超 less than promised: it may be more', 'goal', '10件', '超9件', '无法比较', '0.9'],
  ['近 the promise: it may be just below', 'goal', '10件', '近10件', '无法比较', '1'],
  ['近 less than promised', 'goal', '10件', '近9件', '未达到', '0.9'],
  ['不超过 less than promised', 'goal', '10件', '不超过9件', '未达到', '0.9'],
  ['不超过 the promise: it may be less', 'goal', '10件', '不超过10件', '无法比较', '1'],
  ['another unit', 'goal', '10件', '10次', '无法比较', undefined],
  ['a result that is not published', 'goal', '10件', '未公布', '结果未公布', undefined],
  ['a promise of which nothing is published', 'goal', '未公布', '10件', '无法比较', undefined],
  ['a promise of nothing', 'goal', '0件', '3件', '达到', undefined],
  ['a negative result', 'goal', '10%', '-2%', '未达到', '−0.2'],
  ['a third of what was promised', 'goal', '3件', '1件', '未达到', '0.33'],
  ['less than a cap', 'cap', '不超过10件', '8件', '未超上限', undefined],
  ['as much as a cap', 'cap', '10件以内', '10件', '未超上限', undefined],
  ['more than a cap', 'cap', '不超过10件', '11件', '超过上限', undefined],
  ['超 less than a cap: it may be more', 'cap', '不超过10件', '超8件', '无法比较', undefined],
  ['超 more than a cap', 'cap', '不超过10件', '超11件', '超过上限', undefined],
  ['近 a cap', 'cap', '不超过10件', '近10件', '未超上限', undefined],
  ['another unit than a cap', 'cap', '不超过10件', '8次', '无法比较', undefined],
];

describe('a result is told to be', () => {
  test.for(cases)('%s (%s %s, %s): %s', ([, bound, target, result, label, multiple]) => {
    const row = rowOf(target, result, bound);
    expect(row.standingLabel).toBe(label);
    expect(row.multiple).toBe(multiple);
  });

  test('a cap is no goal: it has no multiple, only a place to be drawn', () => {
    expect(rowOf('不超过10件', '8件', 'cap')).toMatchObject({
      ...{ isCap: true, multiple: undefined, drawn: '0.8' },
    });
  });

  const limits: readonly (readonly [string, string])[] = [
    ['10件', ''],
    ['约10件', '约'],
    ['近10件', '近'],
    ['超10件', '超'],
    ['10余件', '超'],
    ['远超10件', '远超'],
    ['不少于10件', '至少'],
  ];
  test.for(limits)('the multiple of a result of %s is “%s” so much', ([result, limit]) => {
    expect(rowOf('5件', result).multipleLimit).toBe(limit);
  });
});

describe('prints that differ', () => {
  const result = (...texts: readonly string[]) =>
    rowOf(
      '10件',
      texts.map((text, index) => ({ text, at: index === 0 ? 'work' : 'money' })),
    );

  test('leave open what they decide differently', () => {
    expect(result('10件', '9件').standing).toBe('unclear');
  });

  test('decide what they all decide', () => {
    expect(result('12件', '11件').standing).toBe('met');
    expect(result('8件', '9件').standing).toBe('short');
  });
});

test('words that count the same things do not part target and result', () => {
  expect(rowOf('20个', '-28家')).toMatchObject({ standing: 'short' });
  expect(rowOf('3次', '3场')).toMatchObject({ standing: 'met', multiple: '1' });
  expect(rowOf('3次', '3万元')).toMatchObject({ standing: 'unclear', multiple: undefined });
});

describe('a target or a result in words', () => {
  test('is shown in words and held against nothing', () => {
    const row = rowOf({ words: '基本完成' }, { words: '已完成' });
    expect(row).toMatchObject({
      ...{ targetWords: '基本完成', resultWords: '已完成', standingLabel: '文字说明' },
      ...{ multiple: undefined, drawn: undefined },
    });
    expect(row.target.text).toBe('未公布');
  });

  test('is told apart from one without any result', () => {
    expect(rowOf('10件', { words: '已完成' }).standing).toBe('words');
    const [row] = viewOf([{ result: '未公布', resultNote: '尚在办理' }]).rows;
    expect(row).toMatchObject({ standing: 'no-result', resultWords: '尚在办理' });
  });
});

test('other numbers that the source lists with a result stand beside it', () => {
  const fact = {
    ...{ id: 'visits', subject: '全区', measure: '来访', period: '2023', nature: 'flow' },
    ...{ at: 'work', value: '130人次' },
  };
  const [row] = viewOf([{ alongside: ['visits'] }], { facts: [fact] }).rows;
  expect(row?.alongside.map(({ label, figure }) => [label, figure.text])).toEqual([
    ['来访', '130人次'],
  ]);
});

test('the title counts every way a result can stand', () => {
  const view = viewOf([
    {},
    { result: '9件' },
    { bound: 'cap', target: '不超过10件' },
    { bound: 'cap', target: '不超过10件', result: '11件' },
    { result: '10次' },
    { result: '未公布' },
  ]);
  expect(view.title).toBe(
    '6 个目标：1 个达到，1 个未达到，1 个是上限，没有超过，1 个超过上限，1 个无法比较，1 个没有公布结果',
  );
  expect(viewOf([{}, {}]).title).toBe('2 个目标：2 个达到');
});

describe('targets stand together by how they came out', () => {
  const groupsOf = (...targets: readonly Parts[]) =>
    viewOf(targets).groups.map(({ id, name, rows }) => [id, name, rows.map((row) => row.id)]);
  const cap = { bound: 'cap', target: '不超过10件' };

  test('what a reader should see first stands first, ways that do not occur not at all', () => {
    const groups = groupsOf(
      ...[{}, { result: { words: '已完成' } }, { ...cap, result: '8件' }, { result: '25件' }],
      ...[{ result: '10次' }, { ...cap, result: '11件' }, { result: '未公布' }, { result: '9件' }],
    );
    expect(groups).toEqual([
      ['short', '没有达到', ['t7']],
      ['above-cap', '超过上限', ['t5']],
      ['met', '达到', ['t0']],
      ['twice', '达到两倍以上', ['t3']],
      ['within-cap', '没有超过上限', ['t2']],
      ['no-result', '结果未公布', ['t6']],
      ['unclear', '无法比较', ['t4']],
      ['words', '只有文字', ['t1']],
    ]);
    expect(groupsOf({})).toHaveLength(1);
  });

  test('within a group the least of its target first', () => {
    const groups = groupsOf({ result: '9件' }, { result: '-2件' }, { result: '0件' });
    expect(groups).toEqual([['short', '没有达到', ['t1', 't2', 't0']]]);
  });

  test('twice is twice: neither nearly so, nor what is only shown as 2', () => {
    const thousand = { target: '1000件' };
    const groups = groupsOf(
      { ...thousand, result: '1996件' },
      { ...thousand, result: '2000件' },
      { target: '0件', result: '3件' },
    );
    expect(groups).toEqual([
      ['met', '达到', ['t2', 't0']],
      ['twice', '达到两倍以上', ['t1']],
    ]);
  });
});

test('a target says which task it belongs to, where the source names one', () => {
  const tasks = ['a', 'b'].map((id) => ({ id, name: `任务${id}`, at: 'work' }));
  const view = viewOf([{}, { task: 'b' }], { tasks });
  expect(view.rows.map(({ task }) => task)).toEqual(['', '任务b']);
});

describe('bullets share an axis', () => {
  const axis = (...results: readonly string[]) =>
    targetBullets(viewOf(results.map((result) => ({ result })))).domain;

  test('from nothing to twice the target at the least', () => {
    expect(axis('9件')).toEqual([0, 2]);
    expect(axis('未公布')).toEqual([0, 2]);
  });

  test('as far as the largest multiple', () => {
    expect(axis('9件', '85件')).toEqual([0, 9]);
  });

  test('below nothing where a result is', () => {
    expect(axis('-3件')).toEqual([-1, 2]);
  });

  test('and what cannot be compared has none', () => {
    const { bullets } = targetBullets(viewOf([{}, { result: '10次' }]));
    expect([...bullets.keys()]).toEqual(['t0']);
    expect(bullets.get('t0')).toEqual({ name: '办十件事', multiple: 1, cap: false });
  });
});

test('a result that tells of another thing is shown with what it tells of, and is no multiple', () => {
  const [row] = viewOf([{ target: '10件', result: '80件', resultOf: '全市的投诉' }]).rows;
  expect(row?.multiple).toBeUndefined();
  expect(row?.drawn).toBeUndefined();
  expect(row?.standingLabel).toBe('无法比较');
  expect(row?.resultWords).toBe('结果说的是全市的投诉，与目标不是同一件事');
});
