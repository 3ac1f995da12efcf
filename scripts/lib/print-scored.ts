import { expressionInWords } from '../../src/domain/scoring/expression.ts';
import { shown } from '../../src/domain/scoring/quantity.ts';
import type { Scored, ScoredLeaf, ScoredReading } from '../../src/domain/scoring/scored.ts';
import { Exact } from '../../src/domain/figure/exact.ts';
import { STANDING_LABELS, standingCounts } from '../../src/views/standing-labels.ts';

const number = (text: string) => shown(new Exact(text));

const reading = ({ basis, steps, low, high }: ScoredReading): string[] => [
  ...(basis === '' ? [] : [`    ${basis}`]),
  ...steps.map(({ says, expression, gives }) => {
    if (gives === undefined) return `      ${says}`;
    const worked = expression === gives ? '' : `${expressionInWords(expression ?? '')} = `;
    return `      ${says}：${worked}${gives}`;
  }),
  `      ${low === high ? number(low) : `${number(low)} 到 ${number(high)}`} 分`,
];

const leaf = ({ name, weight, declared, standing, why, rule, readings }: ScoredLeaf): string[] => [
  `${name}  ${declared ?? '未公布'} / ${number(weight)}  ${STANDING_LABELS[standing]}`,
  `  ${why}`,
  ...(rule === '' ? [] : [`  规则：${rule}`]),
  ...readings.flatMap(reading),
];

/** A recomputed score as text for a terminal: every leaf with its working, the counts at the end. */
export function printScored({ leaves, counts, declaredSum }: Scored): string {
  const lines = [...leaves.flatMap(leaf), '', `${standingCounts(counts)}。`];
  return [...lines, `各项公布得分之和：${declaredSum} 分。`].join('\n');
}
