import { Decimal } from 'decimal.js';
import type { Draft, Making } from '../draft.ts';
import { inYear } from '../series.ts';
import { sourceFingerprint } from '../source-text.ts';
import { asPrinted, reprint, stepOf, valueOf } from './edit.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';

const other = (draft: Draft, key: string, { random }: Making): Decimal => {
  const value = valueOf(draft, key);
  const off = value.times(random.decimal('0.03', '0.16', 4));
  return value.plus(Decimal.max(off, stepOf(draft, key).times(20)).times(random.pick([1, -1])));
};

const told = (draft: Draft, key: string, before: Decimal, facts: readonly string[]): Trace => ({
  facts,
  severity: 'doubt',
  what: `${key} 由 ${before.toFixed()} 改为 ${asPrinted(draft, key, valueOf(draft, key))}，与上年报告印的不同`,
});

/** A figure of the year before, used for nothing else. */
const alone = (draft: Draft, making: Making): Trace => {
  const key = 'volunteers-last';
  const before = valueOf(draft, key);
  reprint(draft, key, other(draft, key, making));
  return told(draft, key, before, [key]);
};

/** A headline figure of the year before; growth and increase are printed to fit it. */
const headline = (draft: Draft, making: Making): Trace => {
  const key = 'statistic-2-last';
  const before = valueOf(draft, key);
  const now = valueOf(draft, 'statistic-2');
  reprint(draft, key, other(draft, key, making));
  const last = valueOf(draft, key);
  reprint(draft, 'statistic-2/growth', now.minus(last).div(last).times(100));
  reprint(draft, 'statistic-2-increase', now.minus(last));
  return told(draft, key, before, [key]);
};

/** Last year's spending; its change is printed to fit it. */
const spending = (draft: Draft, making: Making): Trace => {
  const key = 'actual-last';
  const before = valueOf(draft, key);
  const now = valueOf(draft, 'budget/total/actual');
  reprint(draft, key, other(draft, key, making));
  const last = valueOf(draft, key);
  reprint(draft, 'actual-change', now.minus(last).div(last).times(100));
  reprint(draft, 'actual-difference', now.minus(last));
  return told(draft, key, before, [key]);
};

/** The goals of the year before, copied. */
const copied = (draft: Draft, { series, world, job }: Making): Trace => {
  const all = new Set<string>();
  job.agency.theme.counts.forEach((_, index) => {
    const id = `count-${index + 1}`;
    const years = series.counts[index];
    if (!years) return;
    const goal = new Decimal(inYear(years, world.year - 1).target);
    reprint(draft, `targets/${id}/target`, goal);
    all.add(`targets/${id}/target`);
    const target = draft.targets?.find((each) => each.id === id);
    if (target && valueOf(draft, `targets/${id}/result`).gte(goal)) delete target.resultNote;
  });
  return { facts: [...all], severity: 'note', what: '八个数量目标与上年一字不差' };
};

/** Most of the text of the year before, used again. That year's own text is then never a reused one. */
const reused = (draft: Draft, { job, world }: Making): Trace | undefined => {
  if ((job.year + job.agency.scale) % 2 === 0) return undefined;
  const before = job.address.replace(`/${job.year}/`, `/${job.year - 1}/`);
  draft.source.fingerprint = sourceFingerprint(world.seed, job.address, before);
  return { facts: [], severity: 'note', what: '正文约八成五与上年相同（只看指纹）' };
};

/** What does not carry over from the year before; only where there is a report of that year. */
export const acrossYears: Plant = {
  draft: (draft, making) =>
    making.job.follows
      ? firstThatFits(
          [alone, headline, spending, copied, reused, reused],
          making.random,
          draft,
          making,
        )
      : undefined,
};
