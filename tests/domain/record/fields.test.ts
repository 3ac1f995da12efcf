import { describe, expect, test } from 'vitest';
import * as fields from '#domain/record/fields.ts';

const cases: readonly (readonly [
  'slug' | 'year' | 'isoDate' | 'period' | 'line' | 'count' | 'sha256',
  readonly string[],
  readonly string[],
])[] = [
  ['slug', ['a', '5g', 'gross-output-2'], ['', 'A', 'a_b', '-a', 'a-', 'a--b', '甲', 'a/b', '..']],
  ['year', ['1999', '2023'], ['23', '2023年', '1899', '20233', '']],
  [
    'isoDate',
    ['2023-01-31', '1999-12-01'],
    ['2023-1-31', '2023-13-01', '2023-01-32', '2023/01/01'],
  ],
  [
    'period',
    ['未公布', '2021', '2021-12', '2021-12-31', '2021/2022', '2021-01/2021-10', '2016/2020-12-31'],
    ['2021年', '2021-', '/2021', '2021/', '2021/2022/2023', '2021-1', ''],
  ],
  ['line', ['甲', '甲 乙', 'a: b'], ['', ' 甲', '甲 ', '　甲', '甲\n乙', '甲\t乙', '甲\u0000']],
  ['count', ['1', '10'], ['0', '-1', '1.5', '01', '一', '']],
  ['sha256', ['0123456789abcdef'.repeat(4)], ['A'.repeat(64), 'a'.repeat(63), '']],
];

describe.for(cases)('%s', ([name, good, bad]) => {
  const schema = fields[name];
  test.for(good)('takes “%s” as it is', (text) => {
    expect(schema.parse(text)).toBe(text);
  });
  test.for(bad.map((text) => [JSON.stringify(text), text] as const))('refuses %s', ([, text]) => {
    const { error } = schema.safeParse(text);
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]?.message).toMatch(/^[^\n]+\n[^\n]+$/);
  });
});
