import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '#domain/source/plain-text.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['lines broken in a sentence are joined', '支出\n810.00\r\n万元', '支出810.00万元'],
  ['spaces of all kinds go', '支 出　完\u00a0成\t了', '支出完成了'],
  ['neighbouring cells of a table stay apart', '0.00 10.00', '0.00 10.00'],
  ['however far apart they stand', '0.00 \n\t 10.00', '0.00 10.00'],
  ['a negative cell stays apart from the one before', '10.00 -5.00 −3.00', '10.00 -5.00 −3.00'],
  ['a percentage stays apart from the next cell', '90.00% 85.00%', '90.00% 85.00%'],
  ['a page number stays apart from a year', '第 3\n2023年', '第3 2023年'],
  ['nothing comes of nothing', ' \n ', ''],
];

describe('a source is held without its white space, but', () => {
  test.for(cases)('%s', ([, text, plain]) => {
    expect(plainText(text)).toBe(plain);
  });

  test('doing so twice changes nothing more, and no character that is seen is lost', () => {
    const text = fc
      .array(fc.constantFrom('甲', '1', '0', '.', ',', '%', '-', '−', ' ', '\n', '\t', '　'))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const plain = plainText(source);
        expect(plainText(plain)).toBe(plain);
        expect(plain.replaceAll(' ', '')).toBe(source.replace(/\s/gu, ''));
      }),
    );
  });
});
