import type { Fact, Report } from '../record/canonical.ts';
import type { Exact } from '../figure/exact.ts';
import { unitRatio } from '../figure/convert.ts';
import { NOTHING } from './check.ts';
import { citeFacts, nameOf } from './cite.ts';
import type { Finding, Outcome, Severity } from './finding.ts';
import { inUnitOf, judge, VERDICTS, type Verdict } from './judge.ts';
import { shownGap, shownLike } from './show.ts';
import { termsOf, textOf, type Term } from './term.ts';
import type { Worked } from './worked.ts';

/** One printed figure held against a number worked from others. */
export interface Comparison {
  readonly check: string;
  /** Fact keys that name the finding: they and the check are its id. */
  readonly about: readonly string[];
  /** Whose figures these are, as the sentence begins. */
  readonly subject: string;
  /** Key of the printed figure; `undefined` when it is not published. */
  readonly result: string | undefined;
  /** Keys of the figures it is worked from. */
  readonly inputs: readonly (string | undefined)[];
  readonly work: (terms: readonly Term[]) => Worked | undefined;
  /** The formula with the printed texts in it: 甲 ＋ 乙. */
  readonly write: (texts: readonly string[]) => string;
  /** How the sentence names what was worked: 年初预算加调整. */
  readonly worked: string;
  /** How the printed figure itself is read, where its words say more than its digits (降幅 20%). */
  readonly reads?: (printed: Term) => readonly Term[];
  /**
   * For a quotient: keys of other figures that may really be what it divides by. Those that give the
   * printed figure to its last digit are told, so that a reader can see where it may come from.
   */
  readonly instead?: readonly string[];
  /** The severity when the two cannot meet, and the innocent explanation if there is one. */
  readonly failing?: { readonly severity: Severity; readonly innocent: string };
}

interface Tried {
  readonly verdict: Verdict;
  readonly printed: Term;
  readonly terms: readonly Term[];
  readonly worked: Worked;
}

/** Prints that differ are tried in every combination, up to this many. */
const MOST_COMBINATIONS = 64;

const combinations = (lists: readonly (readonly Term[])[]): (readonly Term[])[] => {
  const size = lists.reduce((product, { length }) => product * length, 1);
  const used = size > MOST_COMBINATIONS ? lists.map((list) => list.slice(0, 1)) : lists;
  return used.reduce<(readonly Term[])[]>(
    (sofar, list) => sofar.flatMap((terms) => list.map((term) => [...terms, term])),
    [[]],
  );
};

const best = (
  printed: readonly Term[],
  inputs: readonly (readonly Term[])[],
  work: Comparison['work'],
) => {
  const tried = combinations(inputs).flatMap((terms) => {
    const worked = work(terms);
    return worked
      ? printed.map((term): Tried => ({
          verdict: judge(term, worked),
          printed: term,
          terms,
          worked,
        }))
      : [];
  });
  return VERDICTS.flatMap((verdict) => tried.filter((each) => each.verdict === verdict))[0];
};

const INNOCENT: Readonly<Partial<Record<Verdict, string>>> = {
  'last-digit': '各数分别取整（四舍五入或截尾）后再印出，末位可以不同。',
  padded: '印出的数可能先取成整数，再补上小数点后的 0。',
  unclear: '其中有“约、近、左右”一类的说法，不是确数。',
};

const severityOf = (verdict: Verdict, failing: Comparison['failing']): Severity => {
  if (verdict === 'last-digit') return 'last-digit';
  if (verdict === 'unclear' || verdict === 'padded') return 'doubt';
  return failing?.severity ?? 'contradiction';
};

/** The number worked, in the unit and scale in which the other one is printed. */
const inPrintedUnit = ({ printed, worked }: Tried): Exact => {
  const ratio = unitRatio(worked.unit, printed.figure.unit);
  return ratio ? worked.value.times(ratio.num).div(ratio.den) : worked.value;
};

const MOST_HINTS = 2;
/** Three digits at least: a coarser rate fits some other figure by chance. */
const FINE = 100;

/** Other printed amounts by which the division would come out as printed. */
const hints = (
  report: Report,
  { instead = [], inputs, work, write }: Comparison,
  tried: Tried,
): string[] => {
  const [top, bottom] = tried.terms;
  const digits = tried.printed.value.div(tried.printed.step).abs();
  if (tried.verdict === 'last-digit' || !top || !bottom || digits.lt(FINE)) return [];
  const fitting = instead.flatMap((key) => {
    const [term] = inputs.includes(key) ? [] : termsOf(report.facts[key]);
    if (!term?.exact || term.figure.unit !== bottom.figure.unit) return [];
    if (term.value.eq(bottom.value)) return [];
    const worked = work([top, term]);
    return worked && judge(tried.printed, worked) === 'holds' ? [term] : [];
  });
  const once = fitting.filter(
    (term, index) => fitting.findIndex(({ value }) => value.eq(term.value)) === index,
  );
  return once
    .slice(0, MOST_HINTS)
    .map(
      (term) =>
        `换成除以${nameOf(term.fact, term.mention)}，就对得上：${write([textOf(top), textOf(term)])} ＝ ${textOf(tried.printed)}`,
    );
};

/** Digits enough that two figures are alike by no chance. */
const TELLING = 10_000;

/** Another thing of which the very same number is printed. */
const namesake = (
  report: Report,
  { inputs, result }: Comparison,
  { verdict, printed }: Tried,
): string[] => {
  const steps = printed.value.div(printed.step).abs();
  if (verdict !== 'fails' || !printed.exact || steps.lt(TELLING)) return [];
  const [other] = Object.values(report.facts).filter(
    (fact) =>
      fact.key !== result &&
      !inputs.includes(fact.key) &&
      fact.mentions.some(
        ({ figure }) => figure?.unit === printed.figure.unit && printed.value.eq(figure.value),
      ),
  );
  return other ? [`${textOf(printed)} 也是来源印的${nameOf(other)}`] : [];
};

const findingOf = (
  report: Report,
  comparison: Comparison,
  tried: Tried,
  facts: readonly Fact[],
): Finding => {
  const { verdict, printed, terms, worked } = tried;
  const value = inPrintedUnit(tried);
  const computed = shownLike(value, printed.figure);
  const told = inUnitOf(printed, worked) ?? printed;
  const gap = shownGap(
    inPrintedUnit({ ...tried, worked: { ...worked, value: told.value.minus(worked.value) } }),
    printed.figure,
  );
  const whole = nameOf(printed.fact, printed.mention);
  const own = `${comparison.subject}的`;
  const name = whole.startsWith(own) ? whole.slice(own.length) : whole;
  const equals = worked.exact ? '＝' : '≈';
  const innocent = verdict === 'fails' ? comparison.failing?.innocent : INNOCENT[verdict];
  const text = textOf(printed);
  return {
    id: `${comparison.check}:${comparison.about.join('+')}`,
    check: comparison.check,
    severity: severityOf(verdict, comparison.failing),
    sentence: `${comparison.subject}：${comparison.worked}得 ${computed}，印出的${name}是 ${text}，相差 ${gap}。`,
    arithmetic: [
      `${comparison.write(terms.map(textOf))} ${equals} ${computed}`,
      `印出：${text}；相差：${gap}`,
      ...hints(report, comparison, tried),
      ...namesake(report, comparison, tried),
    ],
    cited: citeFacts(facts),
    ...(innocent !== undefined && { innocent }),
  };
};

const missingOf = (comparison: Comparison, names: readonly string[]): Outcome => ({
  ...NOTHING,
  unchecked: [
    {
      id: `${comparison.check}:${comparison.about.join('+')}`,
      check: comparison.check,
      sentence: `${comparison.subject}：${comparison.worked}无法核对，${names.join('、')}。`,
    },
  ],
});

/**
 * Makes one comparison. Nothing published on either side is nothing to compare; a figure that cannot
 * be put into arithmetic, or units that do not meet, is told as unchecked.
 */
export function compare(report: Report, comparison: Comparison): Outcome {
  const { result, inputs, work } = comparison;
  if (result === undefined || inputs.some((key) => key === undefined)) return NOTHING;
  const fact = report.facts[result];
  const sources = inputs.flatMap((key) => (key === undefined ? [] : (report.facts[key] ?? [])));
  if (!fact || sources.length < inputs.length) return NOTHING;
  const printed = termsOf(fact).flatMap(comparison.reads ?? ((term) => [term]));
  const lists = sources.map((each) => termsOf(each));
  if (printed.length === 0 || lists.some((list) => list.length === 0)) {
    return missingOf(comparison, ['有的数不是可以计算的数']);
  }
  const tried = best(printed, lists, work);
  if (!tried || tried.verdict === 'incomparable')
    return missingOf(comparison, ['几个数的单位合不到一起，或除数是 0']);
  if (tried.verdict === 'holds') return { ...NOTHING, compared: 1 };
  return {
    ...NOTHING,
    compared: 1,
    findings: [findingOf(report, comparison, tried, [fact, ...sources])],
  };
}
