import type { Report } from '../../record/canonical.ts';
import { expressionInWords } from '../../scoring/expression.ts';
import type { ScoredLeaf } from '../../scoring/scored.ts';
import { Exact } from '../../figure/exact.ts';
import { NOTHING, defineCheck, together } from '../check.ts';
import { citeFacts } from '../cite.ts';
import type { Finding, Outcome, Severity } from '../finding.ts';
import { scoreKeys } from '../score-keys.ts';

const ID = 'rubric-score';

/** Longer expressions stand whole in the working of the score; here they would drown the sentence. */
const LONGEST = 80;
const expressionOf = (expression: string | undefined): string => {
  if (expression === undefined) return '';
  const words = expressionInWords(expression);
  return words.length > LONGEST ? '算式见“分怎样算”' : words;
};

const stepsOf = ({ readings }: ScoredLeaf): string[] =>
  readings.flatMap(({ basis, steps, low, high, rounded }) => {
    const head = basis === '' ? '' : `${basis}：`;
    const work = steps
      .map(({ says, expression, gives }) => {
        const work = expressionOf(expression);
        return [says, work, gives === work ? '' : gives].filter(Boolean).join(' ＝ ');
      })
      .join('；');
    const points = rounded ?? (low === high ? low : `${low} 至 ${high}`);
    return [`${head}${work} → ${points} 分`];
  });

const range = ({ low = '', high = '' }: ScoredLeaf): string =>
  new Exact(low).eq(high) ? `${low} 分` : `${low}–${high} 分`;

const short = (points: string): string => new Exact(points).toDecimalPlaces(4).toFixed();

interface Told {
  readonly severity: Severity;
  readonly sentence: string;
  readonly innocent?: string;
}

/** What a leaf's standing says; `undefined` when there is nothing to say. */
const toldOf = (
  { name, declared = '', readings, standing }: ScoredLeaf,
  told: string,
): Told | undefined => {
  const fits = readings.some(({ agrees }) => agrees);
  if (standing === 'differs') {
    return {
      severity: 'contradiction',
      sentence: `${name}：按公布的规则和印出的数复算是 ${told}，公布得分是 ${declared}。`,
    };
  }
  if (standing === 'judged' && !fits) {
    return {
      severity: 'doubt',
      sentence: `${name}：按规则和来源的说法是 ${told}，公布得分 ${declared} 不在其中。`,
      innocent: '这一项有人的判断，来源可能没有写全理由。',
    };
  }
  if (standing === 'open' && readings.length > 1) {
    return {
      severity: 'doubt',
      sentence: `${name}：来源没有写清口径，几种读法得 ${told}，公布得分是 ${declared}。`,
      innocent: '公布得分用的可能是其中一种口径，只是没有写明。',
    };
  }
  return undefined;
};

const findingOf = (report: Report, leaf: ScoredLeaf): Finding | undefined => {
  const { id, low, high, declared = '' } = leaf;
  if (low === undefined || high === undefined) return undefined;
  const points = range({ ...leaf, low: short(low), high: short(high) });
  const told = toldOf(leaf, points);
  if (!told) return undefined;
  const { score: key } = scoreKeys(report, id);
  const own = key === undefined ? [] : [report.facts[key]];
  return {
    id: `${ID}:${key ?? id}`,
    check: ID,
    ...told,
    arithmetic: stepsOf(leaf),
    cited: citeFacts([...own, ...leaf.facts.map((each) => report.facts[each])]),
    effect: `这一项公布 ${declared}，按公布的规则是 ${points}。`,
  };
};

const held = (report: Report, leaf: ScoredLeaf): Outcome => {
  const finding = findingOf(report, leaf);
  if (finding) return { ...NOTHING, compared: 1, findings: [finding] };
  if (leaf.standing !== 'open') return { ...NOTHING, compared: 1 };
  const sentence = `${leaf.name}：得分无法复算。${leaf.why}`;
  return { ...NOTHING, unchecked: [{ id: `${ID}:${leaf.id}`, check: ID, sentence }] };
};

/** Every declared score recomputed by its published rule. */
export const rubricScore = defineCheck({
  id: ID,
  of: 4,
  title: '按公布的规则复算得分',
  compares: '每个末级指标公布的得分，与按评分规则、用来源印出的数算出的得分。',
  why: '规则是公开的，谁都应当能算出同样的分。',
  gives: ['contradiction', 'doubt'],
  tolerance: '复算结果四舍五入到公布得分的位数后相等，就算一致。',
  run: ({ report, scored }) => {
    const leaves = scored?.leaves ?? [];
    const ruled = leaves.filter(({ rule }) => rule !== '');
    if (leaves.length > 0 && ruled.length === 0) {
      const sentence = `${leaves.length} 个末级指标的得分都无法复算：评分规则没有公布。`;
      return { ...NOTHING, unchecked: [{ id: `${ID}:rules`, check: ID, sentence }] };
    }
    return together(leaves.map((leaf) => held(report, leaf)));
  },
});
