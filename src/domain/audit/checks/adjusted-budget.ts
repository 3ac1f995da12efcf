import { PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import { compare } from '../compare.ts';
import { sumFormula } from '../show.ts';
import { sumOf } from '../worked.ts';

/** Initial budget and adjustment must give the adjusted budget, on every line that prints all three. */
export const adjustedBudget = defineCheck({
  id: 'adjusted-budget',
  of: 1,
  title: '年初预算加调整等于调整后预算',
  compares: '每一行钱的年初预算、预算调整和调整后预算。',
  why: '三个数里有两个就能算出第三个；对不上，说明至少有一个印错了。',
  gives: ['contradiction', 'last-digit', 'doubt'],
  tolerance: PRINTED_PRECISION,
  run: ({ report, lines }) =>
    together(
      lines.map(({ key, name, columns }) =>
        compare(report, {
          check: 'adjusted-budget',
          about: [columns.adjustedBudget ?? key],
          subject: name,
          result: columns.adjustedBudget,
          inputs: [columns.initialBudget, columns.adjustment],
          work: (terms) => sumOf(terms),
          write: sumFormula,
          worked: '年初预算加调整',
        }),
      ),
    ),
});
