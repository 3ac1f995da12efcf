import { combineQualifiers } from './combine-qualifiers.ts';
import { Exact } from './exact.ts';
import type { Figure, Qualifier } from './figure.ts';
import { isDoubtfulRange } from './doubtful-range.ts';
import { figureProblem } from './figure-problem.ts';
import type { FigureProblem } from './figure-problem.ts';
import { makeFigure } from './make-figure.ts';
import { normalise } from './normalise.ts';
import { PARTS_PER } from './parts-per.ts';
import { readAmount } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import { readLead } from './read-lead.ts';
import type { Lead } from './read-lead.ts';
import { readTail } from './read-tail.ts';
import { scaleFactor } from './scale-factor.ts';

/** A figure, or why the text is none. */
export type ParsedFigure =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly problem: FigureProblem };

/** One or two ends with one scale and unit each. */
type Ends = { readonly low: Amount; readonly high?: { number: string; scale: string } };

const NOT_PUBLISHED = /^(?:未公布|未公开|未披露|不公开|不详|暂无|无数据|-{1,4}|~{1,2}|\/|N\/?A)$/iu;
const FRACTION = /(?:分之)|\d[:/]\d|[一二三四五六七八九]比[一二三四五六七八九]/u;
const RANGE =
  /(?:-{1,2}|~{1,2}|至|到)(?=(?:第|前|百分之|千分之|[-+负])?(?:\.?\d|[零一二三四五六七八九十百千万两半]))/u;
/** After a negative low end the second of two dashes is the other end's sign: -5%--3%. */
const RANGE_FROM_NEGATIVE =
  /(?:-|~{1,2}|至|到)(?=(?:百分之|[-+负])?(?:\.?\d|[零一二三四五六七八九十百千万两半]))/u;
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/百分百/u, '百分之百'],
  [/(?<![\d零一二三四五六七八九十百点%])[-负](百分之|千分之)/u, '$1-'],
  [/(?<=^|[^零一二三四五六七八九十])(?:一半|半数)/u, '半'],
];

function isProblem(value: object): value is FigureProblem {
  return 'code' in value;
}

/** The place of the range mark, looking only behind the first digit. */
function splitRange(text: string): [string, string] | undefined {
  const first = /^[-+负]?./su.exec(text)?.[0].length ?? 0;
  const range = /^[-负]/u.test(text) ? RANGE_FROM_NEGATIVE : RANGE;
  const mark = range.exec(text.slice(first));
  if (mark === null) return undefined;
  const at = first + mark.index;
  return [text.slice(0, at), text.slice(at + mark[0].length)];
}

type End = { readonly number: string; readonly scale: string };

function worth({ number, scale }: End): Exact {
  return new Exact(number).times(scaleFactor(scale) ?? new Exact(1));
}

/**
 * The scale of the low end: its own, or the high end's (5-10万). Where that would turn the range round,
 * the bare digits are meant, if the two ends are of one size: 5000-1万. `undefined` when reversed.
 */
function lowScale(low: Amount, high: End): string | undefined {
  const inherits = low.unit === '' && low.scale === '';
  const scale = inherits ? high.scale : low.scale;
  if (worth({ number: low.number, scale }).lte(worth(high))) return scale;
  const bare = inherits && worth(low).lte(worth(high)) && worth(low).times(10).gte(worth(high));
  return bare ? '' : undefined;
}

/** What stands before both ends when it stands before the first: 第三至第五, 百分之五至百分之八. */
function dropRepeated(right: string, lead: Lead): string {
  const per = Object.entries(PARTS_PER).find(([unit]) => unit === lead.unit)?.[1];
  const mark = [lead.order, per].find((m) => m !== undefined && m !== '' && right.startsWith(m));
  return right.slice(mark?.length ?? 0);
}

function readRange(left: string, right: string, lead: Lead): Ends | FigureProblem {
  const low = readAmount(left);
  if (isProblem(low)) return low;
  const rest = dropRepeated(right, lead);
  if (/^(?:第|前|[百千万]分之)/u.test(rest))
    return figureProblem('range-units', `${left}-${right}`);
  const high = readAmount(rest);
  if (isProblem(high)) return high;
  if (low.numerals !== high.numerals || isDoubtfulRange(low, high)) {
    return figureProblem('malformed-han', `${left}-${right}`);
  }
  if (low.high !== undefined || high.high !== undefined || low.qualifiers.length > 0) {
    return figureProblem('several-numbers', `${left}-${right}`);
  }
  const unit = low.unit === '' ? high.unit : low.unit;
  const highUnit = high.unit === '' ? unit : high.unit;
  if (unit !== highUnit || (lead.unit !== '' && unit !== '')) {
    return figureProblem('range-units', `${left}-${right}`);
  }
  const end = { number: high.number, scale: high.scale };
  const scale = lowScale(low, end);
  if (scale === undefined) return figureProblem('range-reversed', `${left}-${right}`);
  return { low: { ...low, unit, scale, qualifiers: high.qualifiers }, high: end };
}

function readEnds(lead: Lead): Ends | FigureProblem {
  const range = splitRange(lead.rest);
  if (range !== undefined) return readRange(range[0], range[1], lead);
  const low = readAmount(lead.rest);
  if (isProblem(low)) return low;
  return low.high === undefined ? { low } : { low, high: { number: low.high, scale: low.scale } };
}

function withHeader(ends: Ends, header: string | undefined): Ends | FigureProblem {
  const label = normalise(header ?? '').replace(/^\(?(?:计量)?单位:/u, '');
  if (ends.low.unit !== '' || label === '') return ends;
  const read = readTail(label);
  if (isProblem(read)) return figureProblem('unknown-unit', header ?? '');
  if (read.qualifiers.length > 0 || read.half) return figureProblem('unknown-unit', header ?? '');
  if (read.scale === '') return { ...ends, low: { ...ends.low, unit: read.unit } };
  const scaled = ends.low.scale !== '' || (ends.high !== undefined && ends.high.scale !== '');
  if (scaled) return figureProblem('unit-conflict', header ?? '');
  const low = { ...ends.low, unit: read.unit, scale: read.scale };
  if (ends.high === undefined) return { low };
  return { low, high: { ...ends.high, scale: read.scale } };
}

function orderQualifier(order: Lead['order'], words: Qualifier, ends: Ends): Qualifier | undefined {
  const whole = /^[1-9]\d*$/u;
  const placed = whole.test(ends.low.number) && ends.low.scale === '';
  if (!placed || (words !== 'exact' && words !== 'at-most')) return undefined;
  return order === '前' ? 'at-most' : words;
}

function build(text: string, lead: Lead, found: Ends): Figure | FigureProblem {
  const words = combineQualifiers([...lead.qualifiers, ...found.low.qualifiers]);
  if (words === undefined) return figureProblem('conflicting-qualifiers', text);
  const ordinal = lead.order !== '';
  const qualifier = ordinal ? orderQualifier(lead.order, words, found) : words;
  if (qualifier === undefined) return figureProblem('not-an-ordinal', text);
  if (qualifier === 'more' && found.high) return figureProblem('conflicting-qualifiers', text);
  const { number, scale, numerals } = found.low;
  const unit = ordinal && found.low.unit === '' ? '名' : found.low.unit;
  return makeFigure({
    text,
    number,
    scale,
    unit,
    qualifier,
    numerals,
    ...(found.high === undefined ? {} : { high: found.high }),
    ...(lead.direction === undefined ? {} : { direction: lead.direction }),
    ...(ordinal ? { ordinal } : {}),
  });
}

/** Problems that need no reading of the number. */
function screen(text: string): FigureProblem | undefined {
  if (text === '') return figureProblem('empty', '');
  if (NOT_PUBLISHED.test(text)) return figureProblem('not-published', text);
  if (/^[-+]?\([^()]*\d[^()]*\)$/u.test(text)) return figureProblem('parenthesised', text);
  if (FRACTION.test(text.replace(/(?:百|千|万)分之/gu, ''))) return figureProblem('fraction', text);
  return undefined;
}

/** A number may be there, behind letters or other words. */
function explainMissing(rest: string, problem: FigureProblem): FigureProblem {
  if (/[A-Za-z]\d|\d[A-Za-z]/u.test(rest)) return figureProblem('letters-inside', rest);
  const numbered = /[\d零一二三四五六七八九十百千万亿]/u.test(rest);
  return numbered ? figureProblem('words-before', rest) : problem;
}

function parse(text: string, header: string | undefined): Figure | FigureProblem {
  const normal = SAME_WORDS.reduce((t, [word, same]) => t.replace(word, same), normalise(text));
  const problem = screen(normal);
  if (problem !== undefined) return problem;
  const lead = readLead(normal);
  const ends = readEnds(lead);
  if (isProblem(ends)) {
    return ends.code === 'no-number' ? explainMissing(lead.rest, ends) : ends;
  }
  if (lead.unit === '') {
    const united = lead.order === '' ? withHeader(ends, header) : ends;
    return isProblem(united) ? united : build(text, lead, united);
  }
  if (ends.low.unit !== '' && ends.low.unit !== lead.unit) {
    return figureProblem('several-numbers', text);
  }
  return build(text, lead, { ...ends, low: { ...ends.low, unit: lead.unit } });
}

/**
 * Reads one printed figure exactly: `2304.97亿元`, `近1700家`, `下降-45.81%`, `4-5个`, `百分之九十`, `前三`.
 * `options.unit` is the unit printed elsewhere, such as a table's header (万元), for a number without
 * one of its own. Values are plain decimal strings in the named unit. Never throws: whatever is not
 * one figure comes back as a problem that tells an author, in Chinese, how to mend it.
 */
export function parseFigure(text: string, options: { readonly unit?: string } = {}): ParsedFigure {
  const read = parse(text, options.unit);
  return isProblem(read) ? { ok: false, problem: read } : { ok: true, figure: read };
}
