import type { Fact, Report } from '../../record/canonical.ts';
import { PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import { keyOfSlot, type Target } from '../target-reading.ts';
import { compare } from '../compare.ts';
import type { Outcome } from '../finding.ts';
import { resultsOfRelations } from '../relation-results.ts';
import { quotientOf } from '../worked.ts';

const ID = 'completion-rate';
const COMPLETION = /(?:目标|指标|任务)?完成率$|^完成比例$|目标值?的倍数$/u;

/** Ratios that say how far a target was met: 完成率, 是目标的几倍. */
const isCompletion = ({ nature, measure, mentions }: Fact): boolean =>
  nature === 'ratio' &&
  COMPLETION.test(measure) &&
  mentions.every(({ figure }) => figure?.unit === '%' || figure?.unit === '倍');

const held = (report: Report, fact: Fact, target: Target): Outcome => {
  const unit = fact.mentions[0]?.figure?.unit ?? '%';
  return compare(report, {
    check: ID,
    about: [fact.key],
    subject: target.name,
    result: fact.key,
    inputs: [keyOfSlot(target.result), keyOfSlot(target.target)],
    work: ([result, wanted]) => result && wanted && quotientOf(result, wanted, unit),
    write: (texts) => texts.join(' ÷ '),
    worked: '结果除以目标',
    failing: { severity: 'doubt', innocent: '完成率可能另有算法，来源没有写明。' },
  });
};

/** A printed rate of completion, held against the target and the result that it is about. */
export const completionRate = defineCheck({
  id: ID,
  of: 1,
  title: '印出的完成率与目标、结果',
  compares: '印出的目标完成率或倍数，与它所说的目标和结果。',
  why: '完成率是目标和结果合在一起的说法，三个数要说得通。',
  gives: ['last-digit', 'doubt'],
  tolerance: PRINTED_PRECISION,
  run: ({ report }) => {
    const stated = resultsOfRelations(report);
    const rates = Object.values(report.facts).filter(
      (fact) => !fact.key.includes('/') && !stated.has(fact.key) && isCompletion(fact),
    );
    return together(
      rates.flatMap((fact) => {
        const target = report.targets?.find(
          ({ id, bound }) => id === fact.about && bound !== 'cap',
        );
        return target ? [held(report, fact, target)] : [];
      }),
    );
  },
});
