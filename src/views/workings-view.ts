import type { Disclosure } from '#domain/record/disclosure.ts';
import { expressionInWords } from '#domain/scoring/expression.ts';
import { shown } from '#domain/scoring/quantity.ts';
import type { ScoredLeaf, ScoredReading, Standing } from '#domain/scoring/scored.ts';
import { Exact } from '#domain/figure/exact.ts';
import { factAnchor } from './figure-view.ts';
import { STANDING_LABELS, standingCounts } from './standing-labels.ts';

/** One line of a working as it is shown. */
export interface StepView {
  readonly says: string;
  readonly expression: string;
  readonly gives: string;
}

/** One reading of the inputs. */
export interface ReadingView {
  readonly basis: string;
  readonly steps: readonly StepView[];
  /** 4.552, or 0 到 3 where only the range is known. */
  readonly points: string;
  /** The points to the digits of the declared score, when that changes them. */
  readonly rounded: string;
  readonly agrees: boolean;
}

/** How one indicator's points come about. */
export interface WorkingView {
  readonly id: string;
  readonly anchor: string;
  readonly name: string;
  readonly weight: string;
  readonly kind: string;
  readonly rule: string;
  readonly declared: string;
  readonly computed: string;
  readonly standing: Standing;
  readonly standingLabel: string;
  readonly why: string;
  readonly readings: readonly ReadingView[];
  readonly facts: readonly { readonly label: string; readonly anchor: string }[];
}

/** The workings of all indicators. */
export interface WorkingsView {
  readonly rubric: string;
  readonly title: string;
  readonly rows: readonly WorkingView[];
}

/** The id of an indicator's working on its report's page. */
export function workingAnchor(id: string): string {
  return `suan.${id}`;
}

const number = (text: string): string => shown(new Exact(text));

const span = (low: string, high: string): string =>
  low === high ? number(low) : `${number(low)} 到 ${number(high)}`;

const readingView = ({
  basis,
  steps,
  low,
  high,
  rounded = '',
  agrees,
}: ScoredReading): ReadingView => ({
  basis,
  points: span(low, high),
  rounded: rounded !== '' && !new Exact(rounded).eq(low) ? rounded : '',
  agrees,
  steps: steps.map(({ says, expression = '', gives = '' }) => ({
    says,
    expression: expressionInWords(expression),
    gives,
  })),
});

const rowOf = ({ report }: Disclosure, leaf: ScoredLeaf): WorkingView => ({
  id: leaf.id,
  anchor: workingAnchor(leaf.id),
  name: leaf.name,
  weight: number(leaf.weight),
  kind: leaf.kind,
  rule: leaf.rule,
  declared: leaf.declared ?? '',
  computed: leaf.low === undefined || leaf.high === undefined ? '' : span(leaf.low, leaf.high),
  standing: leaf.standing,
  standingLabel: STANDING_LABELS[leaf.standing],
  why: leaf.why,
  readings: leaf.readings.map(readingView),
  facts: leaf.facts
    .filter((key) => Object.hasOwn(report.facts, key) && !key.startsWith('projects/'))
    .map((key) => {
      const { subject = '', measure = '' } = report.facts[key] ?? {};
      return { label: `${subject}${measure}`, anchor: factAnchor(key) };
    }),
});

/** How each indicator's points come about; undefined when no rubric is published. */
export function workingsView(disclosure: Disclosure): WorkingsView | undefined {
  const { scored } = disclosure;
  if (!scored) return undefined;
  return {
    rubric: scored.rubric,
    title: standingCounts(scored.counts),
    rows: scored.leaves.map((leaf) => rowOf(disclosure, leaf)),
  };
}
