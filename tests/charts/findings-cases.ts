import fc from 'fast-check';
import type { CheckCount } from '../../src/charts/findings-by-check.ts';

const check = (
  name: string,
  contradiction: number,
  doubt: number,
  lastDigit: number,
  note: number,
): CheckCount => ({ name, counts: { contradiction, doubt, 'last-digit': lastDigit, note } });

/** Checks of a year, unsorted. */
export const typical = [
  check('合计与分项', 3, 1, 6, 0),
  check('同一事项在几处印得不一样', 9, 4, 2, 0),
  check('目标定得离结果太远', 0, 0, 0, 14),
  check('得分与公布的办法', 2, 5, 0, 0),
  check('完整程度', 0, 0, 0, 31),
  check('没有发现的一项', 0, 0, 0, 0),
  check('执行率和所用的口径', 1, 1, 1, 1),
];

/** What the chart of findings must be able to draw. */
export const cases: Readonly<Record<string, readonly CheckCount[]>> = {
  typical,
  'one finding': [check('合计与分项', 0, 1, 0, 0)],
  'tiny segments at the end of a long bar': [
    check('完整程度', 900, 1, 1, 1),
    check('合计', 1, 1, 1, 1),
  ],
  'a long name and a name full of signs': [
    check('年中收回、追加、调剂和结转各项资金与决算报表各栏之间的勾稽关系以及文字说明', 2, 0, 1, 0),
    check(`<b>&"甲'`, 1, 0, 0, 0),
  ],
  nothing: [],
};

/** Any checks. */
export const arbitraryChecks: fc.Arbitrary<readonly CheckCount[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom('合计', '同一事项在几处印得不一样', '目标与结果之间相差很远的各项'),
      ...([fc.nat(2000), fc.nat(3), fc.nat(3), fc.nat(300)] as const),
    )
    .map((each) => check(...each)),
  { maxLength: 6 },
);
