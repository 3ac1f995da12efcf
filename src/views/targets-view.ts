import type { Figure } from '#domain/figure/figure.ts';
import { asRef, isWords, standingOf, type Target } from '#domain/audit/target-reading.ts';
import type { Report } from '#domain/record/canonical.ts';
import { figureView, type FigureView } from './figure-view.ts';
import {
  shownMultiple,
  targetMultiple,
  type TargetStanding,
} from '#domain/audit/target-standing.ts';

/** One promise and what came of it. */
export interface TargetRow {
  readonly id: string;
  readonly name: string;
  readonly isCap: boolean;
  readonly target: FigureView;
  readonly targetWords: string;
  readonly result: FigureView;
  readonly resultWords: string;
  readonly standing: TargetStanding;
  readonly standingLabel: string;
  /** Result ÷ target, computed here, two decimals at the most; undefined where it means nothing. */
  readonly multiple: string | undefined;
  /** Result ÷ target for drawing, for caps too. */
  readonly drawn: string | undefined;
  /** 超, 近, 约: how the printed result limits the multiple. */
  readonly multipleLimit: string;
  readonly place: string;
  /** The task it belongs to; empty where the source names none. */
  readonly task: string;
  readonly alongside: readonly { readonly label: string; readonly figure: FigureView }[];
}

/** Targets that came out alike. */
export interface TargetGroup {
  readonly id: TargetOutcome;
  readonly name: string;
  readonly rows: readonly TargetRow[];
}

/** Promised and delivered. */
export interface TargetsView {
  readonly groups: readonly TargetGroup[];
  readonly rows: readonly TargetRow[];
  readonly title: string;
}

/** How a target came out; `twice`: reached at least two times over. */
export type TargetOutcome = TargetStanding | 'twice';

const labels: Readonly<Record<TargetStanding, string>> = {
  met: '达到',
  short: '未达到',
  differs: '与目标不同',
  'within-cap': '未超上限',
  'above-cap': '超过上限',
  words: '文字说明',
  unclear: '无法比较',
  'no-result': '结果未公布',
};

const limits: Readonly<Partial<Record<Figure['qualifier'], string>>> = {
  about: '约',
  nearly: '近',
  over: '超',
  'far-over': '远超',
  more: '超',
  'at-least': '至少',
  greater: '超',
};

const resultWordsOf = ({ result, resultOf, resultNote = '' }: Target): string => {
  if (isWords(result)) return result.words;
  const other = resultOf === undefined ? '' : `结果说的是${resultOf}，与目标不是同一件事`;
  return [other, resultNote].filter((words) => words !== '').join('；');
};

const rowOf = (report: Report, entry: Target): Omit<TargetRow, 'task'> => {
  const target = figureView(report, asRef(entry.target));
  const result = figureView(report, asRef(entry.result));
  const cap = entry.bound === 'cap';
  // A result that tells of another thing is no multiple of this target.
  const alike = entry.resultOf === undefined;
  const multiple = alike ? targetMultiple(target.figure, result.figure) : undefined;
  const standing = standingOf(report, entry);
  return {
    id: entry.id,
    name: entry.name,
    isCap: cap,
    target,
    targetWords: isWords(entry.target) ? entry.target.words : '',
    result,
    resultWords: resultWordsOf(entry),
    standing,
    standingLabel: labels[standing],
    multiple: cap || !multiple ? undefined : shownMultiple(multiple).replace('-', '−'),
    drawn: multiple?.toFixed(),
    multipleLimit: limits[result.figure?.qualifier ?? 'exact'] ?? '',
    place: report.source.outline.find(({ id }) => id === entry.at)?.label ?? '',
    alongside: (entry.alongside ?? []).map((key) => ({
      label: report.facts[key]?.measure ?? key,
      figure: figureView(report, { fact: key }),
    })),
  };
};

const titleOf = (rows: readonly TargetRow[]): string => {
  const count = (...standings: TargetStanding[]) =>
    rows.filter(({ standing }) => standings.includes(standing)).length;
  const parts = [
    [count('met'), '个达到'],
    [count('short'), '个未达到'],
    [count('differs'), '个与目标不同'],
    [count('within-cap'), '个是上限，没有超过'],
    [count('above-cap'), '个超过上限'],
    [count('words'), '个只有文字'],
    [count('unclear'), '个无法比较'],
    [count('no-result'), '个没有公布结果'],
  ] as const;
  const said = parts.flatMap(([number, label]) => (number > 0 ? [`${number} ${label}`] : []));
  return `${rows.length} 个目标：${said.join('，')}`;
};

const TWICE = 2;

const plain = (multiple = '0'): number => Number(multiple.replace('−', '-'));

// By the exact multiple: 1.996 is shown as 2 and is not twice as much.
const outcomeOf = ({ standing, drawn }: TargetRow): TargetOutcome =>
  standing === 'met' && drawn !== undefined && Number(drawn) >= TWICE ? 'twice' : standing;

/** From what a reader should see first. */
export const TARGET_OUTCOMES: readonly (readonly [TargetOutcome, string])[] = [
  ['short', '没有达到'],
  ['above-cap', '超过上限'],
  ['differs', '与目标不同'],
  ['met', '达到'],
  ['twice', '达到两倍以上'],
  ['within-cap', '没有超过上限'],
  ['no-result', '结果未公布'],
  ['unclear', '无法比较'],
  ['words', '只有文字'],
];

const groupsOf = (rows: readonly TargetRow[]): TargetGroup[] =>
  TARGET_OUTCOMES.flatMap(([id, name]) => {
    const alike = rows
      .filter((row) => outcomeOf(row) === id)
      .toSorted((a, b) => plain(a.multiple) - plain(b.multiple));
    return alike.length > 0 ? [{ id, name, rows: alike }] : [];
  });

/** Promised and delivered; undefined when the report lists no targets. */
export function targetsView(report: Report): TargetsView | undefined {
  if (!report.targets || report.targets.length === 0) return undefined;
  const tasks = new Map((report.tasks ?? []).map(({ id, name }) => [id, name]));
  const rows = report.targets.map((entry) => ({
    ...rowOf(report, entry),
    task: tasks.get(entry.task ?? '') ?? '',
  }));
  return { groups: groupsOf(rows), rows, title: titleOf(rows) };
}

/** What the bullets need: multiples by target, and the axis they share. */
export function targetBullets({ rows }: TargetsView) {
  const bullets = new Map(
    rows.flatMap(({ id, name, drawn, isCap }) =>
      drawn === undefined ? [] : [[id, { name, multiple: Number(drawn), cap: isCap }] as const],
    ),
  );
  const multiples = [...bullets.values()].map(({ multiple }) => multiple);
  const domain: readonly [number, number] = [
    Math.min(0, Math.floor(Math.min(...multiples, 0))),
    Math.max(2, Math.ceil(Math.max(...multiples, 0))),
  ];
  return { bullets, domain };
}
