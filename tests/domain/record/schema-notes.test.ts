import { describe, expect, test } from 'vitest';
import { describeSchema, keysOf } from '#domain/record/schema-notes.ts';
import { report } from '#domain/record/report.ts';

describe('the sentence of a field is found', () => {
  const cases: readonly (readonly [string, (string | number)[], string | undefined])[] = [
    ['at the top', ['title'], '报告标题，照来源。'],
    ['behind 未公布 and a group', ['budget', 'total', 'actual'], '实际支出（决算数）。'],
    ['in an optional list', ['projects', 3, 'number'], '来源给的序号。'],
    [
      'at any depth of the tree of scores',
      ['score', 'tree', 0, 'children', 1, 'children', 2, 'name'],
      '指标名称，照来源。',
    ],
    [
      'inside the forms of a figure',
      ['projects', 0, 'actual', 'as'],
      '来源对这个数的叫法，例如“支出进度”“年度预算”。',
    ],
    ['nowhere for a field that is not there', ['nothing', 'at', 'all'], undefined],
  ];
  test.for(cases)('%s', ([, path, note]) => {
    expect(describeSchema(report, path)).toBe(note);
  });
});

test('the fields that may stand in a figure are those of all its forms', () => {
  const keys = keysOf(report, ['projects', 0, 'actual']);
  for (const key of ['text', 'at', 'unit', 'mentions', 'basis', 'fact']) {
    expect(keys.filter((each) => each === key)).toEqual([key]);
  }
  expect(keysOf(report, ['title'])).toEqual([]);
});
