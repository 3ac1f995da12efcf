import { expressionInWords } from '../../scoring/expression.ts';
import type { ScoredLeaf } from '../../scoring/scored.ts';
import { Exact } from '../../figure/exact.ts';
import { NOTHING, defineCheck, together } from '../check.ts';
import type { AuditContext } from '../check.ts';
import { citeFacts } from '../cite.ts';
import type { Finding, Outcome, Severity } from '../finding.ts';
import { pointsOfRounded } from '../rounded-inputs.ts';
import { scoreKeys } from '../score-keys.ts';
import { shownPoints } from '../show.ts';
import { termsOf, type Term } from '../term.ts';

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

/** Points as a working has them. */
const short = (points: string): string => shownPoints(points, 4);

interface Told {
  readonly severity: Severity;
  readonly sentence: string;
  readonly innocent?: string;
}

/** 0 分或 4.5523 分: readings that are single numbers are told one by one, never as a range. */
const valuesOf = (leaf: ScoredLeaf): string => {
  const { readings } = leaf;
  const single = readings.every(({ low, high }) => low === high);
  const values = [...new Set(readings.map(({ low }) => short(low)))];
  return single ? values.map((each) => `${each} 分`).join('或 ') : range(leaf);
};

/** What may explain a score that its rule does not give: it was cut off, or the input was rounded. */
const explained = (
  { report, rubric }: AuditContext,
  leaf: ScoredLeaf,
  printed: Term | undefined,
): Pick<Told, 'severity' | 'innocent'> => {
  const { readings } = leaf;
  if (!printed) return { severity: 'contradiction' };
  const cut = readings.some(({ low }) => printed.value.minus(low).abs().lt(printed.step));
  if (cut) return { severity: 'last-digit', innocent: '得分可能截去了尾数，没有四舍五入。' };
  const rounded = rubric && pointsOfRounded(report, rubric, leaf);
  const half = printed.step.div(2);
  const within =
    rounded &&
    printed.value.plus(half).gte(rounded.low) &&
    printed.value.minus(half).lte(rounded.high);
  if (!within) return { severity: 'contradiction' };
  const [low, high] = [short(rounded.low.toFixed()), short(rounded.high.toFixed())];
  return {
    severity: 'doubt',
    innocent: `印出的数是取整过的；按取整前可能的数复算，得分在 ${low}–${high} 分之间。`,
  };
};

/** What a leaf's standing says; `undefined` when there is nothing to say. */
const toldOf = (
  context: AuditContext,
  leaf: ScoredLeaf,
  printed: Term | undefined,
): Told | undefined => {
  const { name, declared = '', readings, standing } = leaf;
  const told = valuesOf(leaf);
  const fits = readings.some(({ agrees }) => agrees);
  if (standing === 'differs') {
    return {
      ...explained(context, leaf, printed),
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

const findingOf = (context: AuditContext, leaf: ScoredLeaf): Finding | undefined => {
  const { report } = context;
  const { id, low, high, declared = '' } = leaf;
  if (low === undefined || high === undefined) return undefined;
  const { score: key } = scoreKeys(report, id);
  const own = key === undefined ? undefined : report.facts[key];
  const told = toldOf(context, leaf, termsOf(own)[0]);
  if (!told) return undefined;
  return {
    id: `${ID}:${key ?? id}`,
    check: ID,
    ...told,
    arithmetic: stepsOf(leaf),
    cited: citeFacts([own, ...leaf.facts.map((each) => report.facts[each])]),
    effect: `这一项公布 ${declared}，按公布的规则是 ${valuesOf(leaf)}。`,
  };
};

const held = (context: AuditContext, leaf: ScoredLeaf): Outcome => {
  const finding = findingOf(context, leaf);
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
  gives: ['contradiction', 'last-digit', 'doubt'],
  tolerance: '复算结果四舍五入到公布得分的位数后相等，就算一致。',
  run: (context) => {
    const leaves = context.scored?.leaves ?? [];
    const ruled = leaves.filter(({ rule }) => rule !== '');
    if (leaves.length > 0 && ruled.length === 0) {
      const sentence = `${leaves.length} 个末级指标的得分都无法复算：评分规则没有公布。`;
      return { ...NOTHING, unchecked: [{ id: `${ID}:rules`, check: ID, sentence }] };
    }
    return together(leaves.map((leaf) => held(context, leaf)));
  },
});
