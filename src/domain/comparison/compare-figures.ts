import { unitRatio } from '../figure/convert.ts';
import { countsAlike } from '../figure/counts-alike.ts';
import type { Nature } from '../record/fact.ts';
import { FAIR, refused, type Verdict } from './verdict.ts';

/** A figure of one report, with the fields that decide what it may stand beside. */
export interface Comparand {
  /** Whose figure, as a reader is told it: the agency and the year. */
  readonly whose: string;
  /** Which district, or which agency of a district: the same over the years, whatever it is called. */
  readonly owner: string;
  /** What it measures, as a curated concept or as the record has it. */
  readonly measure: string;
  /** What kind of thing it is measured of: the agency, its district, a project. */
  readonly subject: string;
  /** A unit in which it can be shown; absent where nothing is published. */
  readonly unit?: string;
  readonly nature: Nature;
  /** What a rate divides by, or a change is counted from; 未公布 where the source does not say. */
  readonly basis?: string;
  /** What is lacking when no basis is published, in words: 除以的是哪一个预算. */
  readonly asks?: string;
  /** What is counted in; absent where the source says nothing. */
  readonly scope?: string;
  /** The time it is of: 2021, 2021-06, 2021-01/2021-06. */
  readonly period: string;
}

const NOT_PUBLISHED = '未公布';

const NATURES: Readonly<Partial<Record<Nature, string>>> = {
  flow: '一段时间里累计的数',
  stock: '某一时点的数',
  ratio: '比率',
  change: '增减的幅度',
};

/** Rates and changes mean nothing without what they are counted from. */
const NEEDS_BASIS: ReadonlySet<Nature> = new Set<Nature>(['ratio', 'change']);

const sameThing = (a: Comparand, b: Comparand): Verdict => {
  if (a.measure !== b.measure) {
    return refused('measure', `“${a.measure}”和“${b.measure}”不是同一件事，不能相比。`);
  }
  if (a.subject !== b.subject) {
    return refused(
      'subject',
      `${a.whose}说的是${a.subject}，${b.whose}说的是${b.subject}，不能相比。`,
    );
  }
  return FAIR;
};

/** 平方米 and 公顷 convert; 家 and 个 count alike; 元 and 美元 do neither. */
const oneUnit = (a: string, b: string): boolean =>
  countsAlike(a, b) || unitRatio(a, b) !== undefined;

const sameKind = (a: Comparand, b: Comparand): Verdict => {
  const unsaid = [a, b].filter(({ nature }) => nature === 'unstated');
  if (unsaid.length > 0) {
    const who = unsaid.map(({ whose }) => whose).join('和');
    return refused('nature', `${who}没有说明是累计的数还是某一时点的数，不能相比。`);
  }
  if (a.nature !== b.nature) {
    const [one, other] = [a, b].map(({ nature }) => NATURES[nature] ?? '另一种数');
    return refused(
      'nature',
      `${a.whose}的是${one ?? ''}，${b.whose}的是${other ?? ''}，不能相比。`,
    );
  }
  if (!oneUnit(a.unit ?? '', b.unit ?? '')) {
    return refused(
      'unit',
      `${a.whose}的单位是${a.unit ?? ''}，${b.whose}的单位是${b.unit ?? ''}，换算不了，不能相比。`,
    );
  }
  return FAIR;
};

const sameBasis = (a: Comparand, b: Comparand): Verdict => {
  if (!NEEDS_BASIS.has(a.nature)) return FAIR;
  const unsaid = [a, b].filter(({ basis = NOT_PUBLISHED }) => basis === NOT_PUBLISHED);
  const what = a.asks ?? (a.nature === 'ratio' ? '这个比率除以什么' : '这个幅度与什么相比');
  if (unsaid.length > 0) {
    const who = unsaid.map(({ whose }) => whose).join('和');
    return refused('basis', `${who}没有写明${what}，不能相比。`);
  }
  if (a.basis === b.basis) return FAIR;
  const word = a.nature === 'ratio' ? '除以' : '与之相比的是';
  return refused(
    'basis',
    `口径不同：${a.whose}${word}${a.basis ?? ''}，${b.whose}${word}${b.basis ?? ''}，不能相比。`,
  );
};

const sameScope = (a: Comparand, b: Comparand): Verdict => {
  if (a.scope === b.scope) return FAIR;
  const said = ({ whose, scope }: Comparand): string =>
    scope === undefined ? `${whose}没有写明范围` : `${whose}的范围是“${scope}”`;
  return refused('scope', `${said(a)}，${said(b)}，不能相比。`);
};

/** A whole year, a part of one, a day: what a period is long, whatever the year. */
const length = (period: string): string => period.replaceAll(/\d{4}/gu, 'Y');

const samePeriod = (a: Comparand, b: Comparand): Verdict => {
  const unsaid = [a, b].filter(({ period }) => period === NOT_PUBLISHED);
  if (unsaid.length > 0) {
    const who = unsaid.map(({ whose }) => whose).join('和');
    return refused('period', `${who}没有写明是什么时候的数，不能相比。`);
  }
  return a.nature === 'stock' || length(a.period) === length(b.period)
    ? FAIR
    : refused('period', `${a.whose}和${b.whose}的数不是同样长的时间，不能相比。`);
};

const YEAR = 4;

/** Two places in one year, or one place in two years: otherwise nobody can tell what the difference is of. */
const oneDifference = (a: Comparand, b: Comparand): Verdict =>
  a.owner === b.owner || a.period.slice(0, YEAR) === b.period.slice(0, YEAR)
    ? FAIR
    : refused(
        'two-differences',
        `${a.whose}和${b.whose}既不是同一处，也不是同一年，高低说明不了什么，只并列。`,
      );

const published = (a: Comparand, b: Comparand): Verdict => {
  const lacking = [a, b].filter(({ unit }) => unit === undefined);
  if (lacking.length === 0) return FAIR;
  return refused(
    'unpublished',
    `${lacking.map(({ whose }) => whose).join('和')}没有公布${a.measure}，无从比起。`,
  );
};

const RULES = [
  ...[published, sameThing, sameKind, sameBasis, sameScope, samePeriod],
  oneDifference,
];

/**
 * Whether two figures may stand in one chart: both published, of the same measure, subject, nature,
 * unit, basis, scope and length of time, of one place or of one year. The first field that differs is
 * the reason.
 */
export function compareFigures(a: Comparand, b: Comparand): Verdict {
  for (const rule of RULES) {
    const verdict = rule(a, b);
    if (!verdict.fair) return verdict;
  }
  return FAIR;
}
