import { describe, expect, test } from 'vitest';
import { show } from '#domain/record/to-problems.ts';
import { bare, noMoney, readParts, tenOfTen, told } from './sample-report.ts';

const { title: _, ...untitled } = bare;
const line = { id: 'lab', name: '实验室建设', at: 'money', ...noMoney, grade: '未公布' };

const cases: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['a field that must be there is missing', { ...untitled, title: undefined }],
  ['a field is blank', { title: '' }],
  ['a field is misspelt', { projcts: [] }],
  ['a field is like none that is known', { zhengwen: '甲' }],
  ['a field of a list item is misspelt', { projects: [{ ...line, grde: '优' }] }],
  ['a list is written as text', { projects: '实验室建设' }],
  ['a text is written as a list', { title: ['甲'] }],
  ['a group is written as a list', { source: [] }],
  ['a value is none of those allowed', { targets: [{ ...tenOfTen, kind: '产出' }] }],
  ['a year has its character', { year: '2023年' }],
  ['a date lacks its zeros', { dated: '2023-6-1' }],
  ['a title is longer than a message shows', { title: ` ${'很长的标题'.repeat(20)}` }],
  ['an id has capitals', { targets: [{ ...tenOfTen, id: 'Ten_1' }] }],
  [
    'a figure is split at its comma',
    { projects: [{ ...line, actual: { text: '1', '234.00万元': '' } }] },
  ],
  [
    'a figure is split twice',
    { projects: [{ ...line, actual: { text: '1', '234': '', '567.00元': '' } }] },
  ],
  [
    'a printed text of a list has a field too many',
    { projects: [{ ...line, actual: ['1万元', { text: '1万元', where: 'work' }] }] },
  ],
  ['a figure is an empty list', { projects: [{ ...line, actual: [] }] }],
  [
    'something other than list numbers is ignored',
    { source: { ...bare.source, ignored: [{ reason: 'dull', at: 'work', texts: ['3'] }] } },
  ],
  [
    'an anchor is long enough to be a sentence',
    { projects: [{ ...line, actual: { text: '1万元', anchor: '字'.repeat(20) } }] },
  ],
];

describe('what does not fit a schema is told in full when', () => {
  test.for(cases)('%s', async ([name, parts]) => {
    const { value, problems } = readParts(parts);
    expect(value).toBeUndefined();
    await expect(`${told(problems)}\n`).toMatchFileSnapshot(
      `snapshots/to-problems/${name.replaceAll(' ', '-')}.txt`,
    );
  });

  test('several things are wrong, all at once', () => {
    const { problems } = readParts({ year: '23', title: '', agency: 'A', extra: '1' });
    expect(problems.map(({ path }) => path).sort()).toEqual(['agency', 'extra', 'title', 'year']);
  });
});

describe('a message shows what was written as', () => {
  const values: readonly (readonly [unknown, string])[] = [
    [undefined, '没有写'],
    [null, '空白'],
    ['', '空白'],
    [['a'], '一个列表'],
    [{ a: '1', b: '2', c: '3', d: '4', e: '5' }, '一组字段（a、b、c、d）'],
    ['甲', '“甲”'],
    ['甲'.repeat(41), `“${'甲'.repeat(40)}…”`],
  ];
  test.for(values)('%o → %s', ([value, shown]) => {
    expect(show(value)).toBe(shown);
  });
});
