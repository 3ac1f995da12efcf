import { scaleLinear } from 'd3';
import type { Severity } from '#domain/audit/finding.ts';
import { SEVERITY_LABELS, SEVERITY_ORDER } from '../views/severity-labels.ts';
import { at, chart, label, labels } from './svg.ts';
import { balanced, textWidth } from './text-width.ts';

/** One check and how many findings of each severity it made. */
export interface CheckCount {
  readonly name: string;
  readonly counts: Readonly<Partial<Record<Severity, number>>>;
}

interface Form {
  readonly width: number;
  /** Where the bars begin; the names stand left of it, or above when it is nought. */
  readonly rail: number;
}

const WIDE: Form = { width: 1000, rail: 280 };
const NARROW: Form = { width: 330, rail: 0 };
const NAME = 14;
const SMALL = 12;
const BAR = 14;
/** Between two segments, and between two labels. */
const SEAM = 3;
const AIR = 10;

const severitiesOf = ({ counts }: CheckCount) =>
  SEVERITY_ORDER.flatMap((severity) => {
    const count = counts[severity] ?? 0;
    return count > 0
      ? [{ severity, count, said: `${SEVERITY_LABELS[severity].name} ${count}` }]
      : [];
  });

const totalOf = (check: CheckCount): number =>
  severitiesOf(check).reduce((sum, { count }) => sum + count, 0);

/** By the gravest findings, then the next: the solid segments, which begin at one edge, descend. */
const sorted = (checks: readonly CheckCount[]): CheckCount[] =>
  checks
    .filter((check) => totalOf(check) > 0)
    .sort((a, b) => {
      const more = SEVERITY_ORDER.map((each) => (b.counts[each] ?? 0) - (a.counts[each] ?? 0));
      return more.find((difference) => difference !== 0) ?? 0;
    });

/** Starts of labels: over their segments, moved right off one another, then left into the frame. */
const startsOf = (wanted: readonly number[], widths: readonly number[], end: number): number[] => {
  const starts: number[] = [];
  wanted.forEach((start, index) => {
    const before = (starts[index - 1] ?? -Infinity) + (widths[index - 1] ?? 0) + AIR;
    starts.push(Math.max(start, before));
  });
  let limit = end;
  for (const index of [...starts.keys()].reverse()) {
    starts[index] = Math.min(starts[index] ?? 0, limit - (widths[index] ?? 0));
    limit = starts[index] - AIR;
  }
  return starts;
};

/** A check's segments with their labels above them. */
const drawBar = (
  check: CheckCount,
  x: (count: number) => number,
  top: number,
  end: number,
): string => {
  let sum = 0;
  const segments = severitiesOf(check).map(({ severity, count, said }) => {
    const start = Math.min(x(sum), end - 2);
    sum += count;
    return { severity, said, start, width: Math.max(2, x(sum) - start - SEAM) };
  });
  const widths = segments.map(({ said }) => textWidth(said, SMALL));
  const starts = startsOf(
    segments.map(({ start }) => start),
    widths,
    end,
  );
  return segments
    .map(({ severity, said, start, width }, index) => {
      const inset = severity === 'contradiction' ? 0 : 0.75;
      return [
        label(`small ${severity}`, starts[index] ?? start, top + 12, said),
        `<rect class="${severity}" x="${at(start + inset)}" y="${at(top + 19 + inset)}" width="${at(Math.max(1, width - 2 * inset))}" height="${at(BAR - 2 * inset)}"/>`,
      ].join('');
    })
    .join('');
};

const drawn = (checks: readonly CheckCount[], { width, rail }: Form): string => {
  const rows = sorted(checks);
  const x = scaleLinear([0, Math.max(1, ...rows.map(totalOf))], [rail, width]);
  const parts: string[] = [];
  let top = 0;
  for (const row of rows) {
    const names = balanced(row.name, rail > 0 ? rail - 24 : width, NAME);
    const first = rail > 0 ? top + 31 - (names.length - 1) * 9.5 : top + 16;
    const bar = rail > 0 ? top : first + (names.length - 1) * 19 + 8;
    parts.push(labels('t', 0, first, names, 19), drawBar(row, x, bar, width));
    const text = first + (names.length - 1) * 19 + 5;
    top = Math.max(bar + 19 + BAR, rail > 0 ? text : 0) + (rail > 0 ? 16 : 22);
  }
  const name = rows
    .map(
      (row) =>
        `${row.name}：${severitiesOf(row)
          .map(({ said }) => said)
          .join('，')}`,
    )
    .join('；');
  return chart(width, top, name, parts.join(''));
};

/** Findings by the check that made them: a bar a check, its segments by severity, names left. */
export function findingsByCheck(checks: readonly CheckCount[]): string {
  return drawn(checks, WIDE);
}

/** The same for a phone: names above the bars. */
export function findingsByCheckNarrow(checks: readonly CheckCount[]): string {
  return drawn(checks, NARROW);
}
