import type { Report } from '../../record/canonical.ts';
import { keyIn, PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import type { AuditContext } from '../check.ts';
import { compare, type Comparison } from '../compare.ts';
import type { Outcome } from '../finding.ts';
import { moneyColumnOf } from '../money-measure.ts';
import { inFormula } from '../show.ts';
import { quotientOf, sumOf } from '../worked.ts';

const ID = 'splits';

type Money = Exclude<Report['budget'], '未公布'>;
type Split = NonNullable<Money['splits']>[number];

const NARROWER = {
  severity: 'doubt',
  innocent: '来源分的可能不是部门的总数，而是其中一部分钱。',
} as const;

/** The whole that a split divides: a column of the whole agency's money, by what the source calls it. */
const wholeOf = ({ lines }: AuditContext, { of }: Split) => {
  const total = lines.find(({ of: kind }) => kind === 'total');
  const exactly = moneyColumnOf({ measure: of, nature: 'flow' });
  if (exactly) return { key: total?.columns[exactly], failing: undefined };
  const column = /支出|执行|决算/u.test(of) ? 'actual' : undefined;
  return { key: column && total?.columns[column], failing: NARROWER as Comparison['failing'] };
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
    write: (texts) => texts.map(inFormula).join(' ＋ '),
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
  return together([sum, ...shares]);
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
