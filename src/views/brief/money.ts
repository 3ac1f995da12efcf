import Decimal from 'decimal.js';
import { isExactSum } from '#domain/figure/exact-sum.ts';
import type { FigureView } from '../figure-view.ts';
import { spokenAmount, spokenMoney } from '../figure-view.ts';
import { decimalsOf, DIGITS, percentOfWhole, spokenPercent } from './percent.ts';
import {
  counted,
  joined,
  listed,
  printed,
  sentence,
  type BriefSentence,
  type Piece,
} from './sentence.ts';
import type { Told } from './told.ts';

const PLACE = 'qian';
const WHOLE = 100;

type Total = Exclude<Told['report']['budget'], '未公布'>['total'];

const spoken = (label: string, figure: FigureView): Piece[] =>
  figure.published ? [label, printed(figure, PLACE, spokenMoney(figure))] : [];

/** Net change of the budget over the year, in hundredths of the first budget. */
const change = ({ sound, figure }: Told, total: Total): Piece[] => {
  const [first, last] = [sound(total.initialBudget, '元'), sound(total.adjustedBudget, '元')];
  const ratio = percentOfWhole(last, first);
  if (!ratio) return [];
  const moved = ratio.value.minus(WHOLE);
  if (moved.isZero()) return ratio.about ? [] : [counted('年中总数没有变', PLACE)];
  const rate = figure(total.adjustmentRate).figure;
  const size = spokenPercent({ ...ratio, value: moved.abs() }, rate ? decimalsOf(rate) : DIGITS);
  return [`年中净调${moved.isNegative() ? '减' : '增'}`, counted(size, PLACE)];
};

/** A printed adjustment, where the budget after it is not printed. */
const adjustment = ({ figure }: Told, total: Total): Piece[] => {
  const view = figure(total.adjustment);
  if (figure(total.adjustedBudget).published || !view.published) return [];
  const { figure: amount } = view;
  if (!isExactSum(amount)) return [];
  const value = new Decimal(amount.value);
  if (value.isZero()) return ['年中没有调整'];
  const cut = value.isNegative() || amount.direction === 'down';
  return [`年中调${cut ? '减' : '增'}`, printed(view, PLACE, spokenAmount(value.abs()))];
};

const missing = ({ figure }: Told, total: Total): string => {
  const has = (id: 'initialBudget' | 'adjustedBudget' | 'budget' | 'actual') =>
    figure(total[id]).published;
  const budgets = has('initialBudget') || has('adjustedBudget') || has('budget');
  const absent = [
    budgets ? '' : '预算',
    has('adjustedBudget') && !has('initialBudget') ? '年初预算' : '',
    has('initialBudget') && !has('adjustedBudget') && !has('budget') ? '调整后的预算' : '',
    has('actual') ? '' : '实际支出',
  ].filter((part) => part !== '');
  return absent.length > 0 ? `；${listed(absent)}没有公布` : '';
};

const unsaid = ({ figure }: Told, total: Total): string => {
  if (!figure(total.budget).published) return '';
  return figure(total.initialBudget).published || figure(total.adjustedBudget).published
    ? '材料没有说明另印的预算是不是调整后的数。'
    : '材料没有说明这个预算是年初数还是调整后的数。';
};

/** Planned, changed, spent. */
export function moneySentence(told: Told): BriefSentence | undefined {
  const { budget } = told.report;
  const none = sentence(['这份材料没有公布部门整体花了多少钱。']);
  if (budget === '未公布') return none;
  const { total } = budget;
  const { figure } = told;
  const initial = figure(total.initialBudget);
  const moved = change(told, total);
  const same = moved.some((piece) => typeof piece === 'object') && moved.length === 1;
  const several = initial.published || figure(total.adjustedBudget).published;
  const groups = [
    spoken('年初安排', initial),
    moved,
    adjustment(told, total),
    same ? [] : spoken(initial.published ? '调整后' : '调整后预算', figure(total.adjustedBudget)),
    spoken(several ? '另印的预算' : '预算', figure(total.budget)),
    spoken('实际支出', figure(total.actual)),
  ];
  if (groups.every((group) => group.length === 0)) return none;
  return sentence([...joined(groups, '，'), missing(told, total), '。', unsaid(told, total)]);
}
