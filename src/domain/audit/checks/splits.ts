import type { Report } from '../../record/canonical.ts';
import { factIn, keyIn, NOTHING, PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import type { AuditContext } from '../check.ts';
import { compare, type Comparison } from '../compare.ts';
import { Exact } from '../../figure/exact.ts';
import type { MoneyColumn } from '../../record/money.ts';
import type { Outcome, Severity } from '../finding.ts';
import { noted } from '../notes.ts';
import { sumFormula } from '../show.ts';
import { termsOf, textOf, type Term } from '../term.ts';
import { quotientOf, sumOf, type Worked } from '../worked.ts';

const ID = 'splits';

type Money = Exclude<Report['budget'], '未公布'>;
type Split = NonNullable<Money['splits']>[number];

const NARROWER = {
  severity: 'doubt',
  innocent: '来源分的可能不是部门的总数，而是其中一部分钱。',
} as const;

/** Words for the whole agency's amounts; anything narrower may divide another whole. */
const WHOLES: readonly (readonly [RegExp, MoneyColumn])[] = [
  [
    /^(?:全年|年度|本年|部门|总)?(?:实际)?(?:支出|执行)(?:数|总额|合计|决算数?)?$|^决算(?:数|支出)?$/u,
    'actual',
  ],
  [/^年初(?:部门)?预算(?:数|总额)?$/u, 'initialBudget'],
  [/^(?:调整后预算|调整预算数|全年预算)(?:数|总额)?$/u, 'adjustedBudget'],
  [/^(?:年度|部门)?预算(?:数|总额)?$/u, 'budget'],
];

/** The whole that a split divides: a column of the whole agency's money, by what the source calls it. */
const wholeOf = ({ lines }: AuditContext, { of }: Split) => {
  const total = lines.find(({ of: kind }) => kind === 'total');
  const exactly = WHOLES.find(([pattern]) => pattern.test(of))?.[1];
  if (exactly) return { key: total?.columns[exactly], failing: undefined };
  const column = /(?:支出|执行数|决算数?)$/u.test(of) ? 'actual' : undefined;
  return { key: column && total?.columns[column], failing: NARROWER as Comparison['failing'] };
};

/** What it means that shares do not make a hundred; `undefined` when their rounding allows that they do. */
const toldOf = (
  { value, reach: { low, high }, loose }: Worked,
  terms: readonly Term[],
): { severity: Severity; innocent?: string } | undefined => {
  const over = low?.gt(100) === true;
  const short = high?.lt(100) === true;
  if (!over && !short) return undefined;
  if (loose) return { severity: 'doubt', innocent: '其中有“约、近、左右”一类的说法，不是确数。' };
  const slack = terms.reduce((sum, { step }) => sum.plus(step), new Exact(0));
  if (value.minus(100).abs().lt(slack)) {
    return { severity: 'last-digit', innocent: '各份占比可能截去了尾数。' };
  }
  return over
    ? { severity: 'contradiction' }
    : { severity: 'doubt', innocent: '列出的可能不是全部。' };
};

/** The printed shares of all parts make the whole, as far as their own rounding allows. */
const sharesSum = ({ report }: AuditContext, { id, by, parts }: Split): Outcome => {
  const terms = parts.flatMap(({ share }) => termsOf(factIn(report, share))[0] ?? []);
  const sum = terms.length === parts.length && parts.length > 1 ? sumOf(terms) : undefined;
  if (!sum || terms.some(({ figure }) => figure.unit !== '%')) return NOTHING;
  const told = toldOf(sum, terms);
  if (!told) return { ...NOTHING, compared: 1 };
  const finding = noted(ID, `budget/splits/${id}/share`, told.severity, {
    sentence: `按${by}分：各份占比相加是 ${sum.value.toFixed()}%，不是 100%。`,
    arithmetic: [`${terms.map(textOf).join(' ＋ ')} ＝ ${sum.value.toFixed()}%`],
    facts: terms.map(({ fact }) => fact),
    ...(told.innocent !== undefined && { innocent: told.innocent }),
  });
  return { ...NOTHING, compared: 1, findings: [finding] };
};

const ofSplit = (context: AuditContext, split: Split): Outcome => {
  const { report } = context;
  const { key, failing } = wholeOf(context, split);
  const inputs = split.parts.map(({ amount }) => keyIn(amount));
  const subject = `按${split.by}分`;
  const sum = compare(report, {
    check: ID,
    about: [`budget/splits/${split.id}`],
    ...{ subject, result: key, inputs },
    work: (terms) => sumOf(terms),
    write: sumFormula,
    worked: `${split.parts.map(({ name }) => name).join('、')}相加`,
    ...(failing && { failing }),
  });
  const shares = split.parts.map(({ name, amount, share }) =>
    compare(report, {
      check: ID,
      about: [keyIn(share) ?? ''],
      ...{ subject: `${subject}，${name}`, result: keyIn(share) },
      inputs: [keyIn(amount), key],
      work: ([part, whole]) => part && whole && quotientOf(part, whole, '%'),
      write: (texts) => texts.join(' ÷ '),
      worked: '金额除以总数',
      ...(failing && { failing }),
    }),
  );
  const outcome = together([sum, ...shares]);
  // Shares that cannot be held against their amounts are held against one another.
  return shares.some(({ compared }) => compared > 0)
    ? outcome
    : together([outcome, sharesSum(context, split)]);
};

/** The parts of a split must give the whole that it divides, and their printed shares with it. */
export const splits = defineCheck({
  id: ID,
  of: 2,
  title: '同一笔钱的几种分法都等于总数',
  compares: '按资金来源、支出结构、预算类型等分开的各份之和与总数，以及印出的占比。',
  why: '两条路算到同一个总数，才说明总数可靠。',
  gives: ['contradiction', 'last-digit', 'doubt'],
  tolerance: PRINTED_PRECISION,
  run: (context) => {
    const { budget } = context.report;
    const all = budget === '未公布' ? [] : (budget.splits ?? []);
    return together(all.map((split) => ofSplit(context, split)));
  },
});
