import Decimal from 'decimal.js';
import type { Figure } from '#domain/figure/figure.ts';
import type { FactRef } from '#domain/record/canonical.ts';
import { percentOfWhole, spokenPercent } from './percent.ts';
import { counted, printed, type BriefPart } from './sentence.ts';
import type { Told } from './told.ts';

const PLACE = 'qian';
/** The field's own word for money spent on projects. */
const NAME = '项目支出';
/** From which share on it is worth a clause. */
const LEAST = 50;

type Budget = Exclude<Told['report']['budget'], '未公布'>;

interface Part {
  readonly amount: FactRef | undefined;
  readonly share?: FactRef | undefined;
}

const addsUp = (parts: readonly Figure[], whole: Figure): boolean => {
  const sum = parts.reduce((total, { value }) => total.plus(value), new Decimal(0));
  const slack = new Decimal(whole.step).times(parts.length);
  return sum.minus(whole.value).abs().lte(slack);
};

/** Project expenditure from the one subtotal of projects, or from a way of dividing that adds up to all that was spent. */
const projectPart = (
  { sound }: Told,
  { rows, splits }: Budget,
  whole: Figure,
): Part | undefined => {
  const subtotals = (rows ?? []).filter(
    ({ category, part }) => category === 'project' && part === 'subtotal',
  );
  if (subtotals.length === 1) return { amount: subtotals[0]?.actual };
  const split = splits?.find(({ parts }) => {
    const amounts = parts.flatMap(({ amount }) => sound(amount, '元') ?? []);
    const complete = amounts.length === parts.length && addsUp(amounts, whole);
    return complete && parts.some(({ name }) => name === NAME);
  });
  return split?.parts.find(({ name }) => name === NAME);
};

/** How much of what was spent went to projects, where it is printed or can be computed. */
export function projectShare(told: Told): BriefPart | undefined {
  const { budget } = told.report;
  if (budget === '未公布') return undefined;
  const whole = told.sound(budget.total.actual, '元');
  const part = whole && projectPart(told, budget, whole);
  if (!part) return undefined;
  const share = percentOfWhole(told.sound(part.amount, '元'), whole);
  if (!share || share.value.lt(LEAST) || share.value.gt(100)) return undefined;
  const view = told.figure(part.share);
  return view.published ? printed(view, PLACE) : counted(spokenPercent(share), PLACE);
}
