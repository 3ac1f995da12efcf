import Decimal from 'decimal.js';
import type { Fact, FactRef, Report } from '#domain/record/canonical.ts';
import type { Figure } from '#domain/figure/figure.ts';

/** A figure as a page shows it: the printed text, and where to find it in the source. */
export interface FigureView {
  /** The printed text, with the unit its table's head prints, or 未公布. */
  readonly text: string;
  readonly published: boolean;
  /** Anchor of the fact's row in the list of sources; empty when not published. */
  readonly anchor: string;
  /** Where the source prints it: the first place, and how many more there are. */
  readonly place: string;
  /** The document's own word for it, when recorded. */
  readonly as: string;
  /** What this site takes it to say; undefined for dates and for what is not published. */
  readonly figure: Figure | undefined;
  /** The gravest finding that rests on it; absent when there is none. */
  readonly mark?: FigureMark;
}

/** What stands beside a figure that a finding rests on. */
export interface FigureMark {
  /** One character: 矛, 疑, 末. */
  readonly mark: string;
  /** Anchor of the finding on the same page. */
  readonly anchor: string;
  readonly says: string;
}

/** The id of a fact's row on its report's page. */
export function factAnchor(key: string): string {
  return `shu-${key.replaceAll('/', '.')}`;
}

/** Where a fact is printed, in one line. */
export function placeOf({ mentions }: Fact): string {
  const labels = [...new Set(mentions.map(({ label }) => label))];
  const [first = '', ...more] = labels;
  return more.length === 0 ? first : `${first}，另 ${more.length} 处`;
}

const NONE: FigureView = {
  text: '未公布',
  published: false,
  anchor: '',
  place: '',
  as: '',
  figure: undefined,
};

/** Looks a slot up. When places print it differently, the first is shown and the rest stand in the list. */
export function figureView(report: Report, ref: FactRef | undefined): FigureView {
  const known = ref !== undefined && ref !== '未公布' && Object.hasOwn(report.facts, ref.fact);
  const fact = known ? report.facts[ref.fact] : undefined;
  const first = fact?.mentions[0];
  if (!fact || !first) return NONE;
  return {
    text: `${first.text}${first.unit ?? ''}`,
    published: true,
    anchor: factAnchor(fact.key),
    place: placeOf(fact),
    as: first.as ?? '',
    figure: first.figure,
  };
}

/** 1234567.80 → 1,234,567.80, decimals kept. */
export function grouped(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',').replace('-', '−');
  return decimals === undefined ? commas : `${commas}.${decimals}`;
}

const WAN = 10_000;
const YI = 100_000_000;

/** A sum of money in 万元, for a column whose header says so: printed decimals kept when exact. */
export function inWan({ figure }: FigureView): string | undefined {
  if (figure?.unit !== '元' || figure.high) return undefined;
  if (figure.scale === '万' && figure.qualifier === 'exact') return grouped(figure.number);
  if (figure.qualifier !== 'exact') return undefined;
  return grouped(new Decimal(figure.value).div(WAN).toFixed());
}

const inUnit = (value: Decimal, worth: number, unit: string): string => {
  const whole = value.div(worth);
  const rounded = whole.toDecimalPlaces(2);
  return rounded.eq(whole)
    ? `${grouped(rounded.toFixed())} ${unit}`
    : `约 ${grouped(rounded.toFixed(2))} ${unit}`;
};

/** A sum in 元 as said in a sentence: in 亿元 or 万元 with two decimals once it is that large. */
export function spokenAmount(value: Decimal): string {
  if (value.abs().gte(YI)) return inUnit(value, YI, '亿元');
  return value.abs().gte(WAN) ? inUnit(value, WAN, '万元') : `${grouped(value.toFixed())} 元`;
}

/** A printed sum as said in a sentence: as printed, where it is not of the next larger unit. */
export function spokenMoney({ text, figure }: FigureView): string {
  if (figure?.unit !== '元' || figure.qualifier !== 'exact') return text;
  if (figure.high || figure.direction) return text;
  const value = new Decimal(figure.value);
  const asPrinted = value.abs().lt(figure.scale === '' ? WAN : YI);
  return asPrinted ? text : spokenAmount(value);
}
