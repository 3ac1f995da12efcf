import type { Fact } from '../record/canonical.ts';
import type { MoneyColumn } from '../record/money.ts';

/** The words by which documents call the columns of a line of money. The first that fits counts. */
const AMOUNTS: readonly (readonly [RegExp, MoneyColumn])[] = [
  [/调整后.{0,4}预算|调整预算数|预算调整后|全年预算/u, 'adjustedBudget'],
  [/预算调整(?:额|数|金额)?$|^调整(?:额|数|金额)$/u, 'adjustment'],
  [/(?:年初|期初).{0,4}预算|年初安排|年初批复/u, 'initialBudget'],
  [/^(?:年度|部门|当年|本年)?预算(?:数|额|金额|总额|安排|资金|安排数)?$/u, 'budget'],
  [
    /^(?:年度|全年|本年|当年)?(?:实际)?(?:支出|执行|支付|拨付)(?:数|额|金额|总额|决算数?|合计)?$|^决算(?:数|支出)?$|支出决算|实际支出(?:数|金额)$/u,
    'actual',
  ],
];

const RATES: readonly (readonly [RegExp, MoneyColumn])[] = [
  [/^(?:部门|整体|年度)*预算调整率$/u, 'adjustmentRate'],
  [
    /^(?:年度|全年|部门|整体|项目|预算|资金|支出|政府采购|总额)*(?:执行|完成|支出|支付|使用|控制)率$|^支出进度$|^预算执行进度$/u,
    'executionRate',
  ],
];

/** Which column of a line of money a fact is, by its measure; `undefined` when it is none. */
export function moneyColumnOf({
  measure,
  nature,
}: Pick<Fact, 'measure' | 'nature'>): MoneyColumn | undefined {
  const table =
    nature === 'ratio' ? RATES : nature === 'flow' || nature === 'unstated' ? AMOUNTS : [];
  return table.find(([pattern]) => pattern.test(measure))?.[1];
}
