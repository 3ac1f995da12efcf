import type { NumberToken } from '../figure/scan-numbers.ts';
import type { Report } from '../record/canonical.ts';
import { occurrences, placeMention, type Wanted } from './place-mention.ts';
import type { PlacedRegion, Span } from './place-outline.ts';
import { plainText } from './plain-text.ts';

/** Something in which record and source do not agree. */
export interface Discrepancy {
  /** The fact's key, or what else in the record it concerns. */
  readonly subject: string;
  readonly at: string;
  readonly text: string;
  readonly why: string;
}

/** A text that the record says stands at a place. */
export interface WantedClaim {
  readonly subject: string;
  readonly at: string;
  readonly want: Wanted;
  readonly reason?: string;
  /** A figure: words such as 超 right beside it must be part of its text. Dates and list numbers have none. */
  readonly limited: boolean;
  /** One print that says several things: others may claim it too, if they say so. */
  readonly joint?: boolean;
}

/** A span of the source that something in the record accounts for. */
export interface Claim extends Span {
  readonly subject: string;
  readonly joint?: boolean;
  readonly reason?: string;
}

/** Words that limit a figure; left out of a mention they would change what it says. */
const LIMIT_BEFORE =
  /(?:远超|超过|(?<!高)超|(?<![最附临])近|约|逾|不超过|不少于|不低于|不高于|不足|大于|小于|至少|至多|最多|最少|[≥≤<>＜＞]|(?<![\d%])[-−－负]|\d[-~～至—])$/u;
const LIMIT_AFTER = /^(?:多(?=[\p{Script=Han}])|余(?!杭)|以上|以下|以内|左右|[-~～至—]\d)/u;
/** A unit or a scale right behind a bare number would change what it says. */
const UNIT_AFTER = /^(?:[%％‰]|[万亿]|元)/u;

/** The number that a heading begins with and that belongs to it: 一、 (2) 表1-6, or a row's number. */
const ownNumber = (heading: string, label: string): string | undefined => {
  const listed =
    /^(?:[（(]?[一二三四五六七八九十\d]+[)）、．.]|[表图]\d+(?:- ?\d+)?|附件\d+)/u.exec(heading);
  if (listed) return listed[0];
  const row = /第(\d+)行$/u.exec(label.replace(/\s+/gu, ''))?.[1];
  return row !== undefined && heading.startsWith(row) ? row : undefined;
};

/** Whether a number lies within a claim. */
export const inside = (token: Span, claim: Span) =>
  claim.start <= token.start && token.end <= claim.end;

export interface RecordedName {
  readonly subject: string;
  readonly at: string;
  readonly name: string;
  /** Whether it must stand at its place to the letter. */
  readonly stands: boolean;
  /** Where its print covers numbers: at its place alone, or wherever the text has it. */
  readonly reach: 'place' | 'text';
  /** Why its numbers are no figures of the record. */
  readonly reason?: string;
}

/** Places what a record says in the text of its source, and keeps what does not fit. */
export class Tracer {
  readonly wrong: Discrepancy[] = [];
  readonly claims: Claim[] = [];
  readonly #text: string;
  readonly #numbers: readonly NumberToken[];
  readonly #regions: ReadonlyMap<string, PlacedRegion>;

  constructor(
    text: string,
    numbers: readonly NumberToken[],
    regions: ReadonlyMap<string, PlacedRegion>,
  ) {
    this.#text = text;
    this.#numbers = numbers;
    this.#regions = regions;
  }

  /** Claims that say which text they mean go first, so that the others find what is left. */
  claimAll(wanted: readonly WantedClaim[]): void {
    const exact = ({ want }: WantedClaim) => want.anchor !== undefined || want.nth !== undefined;
    for (const each of wanted.filter(exact)) this.#claim(each);
    for (const each of wanted.filter((each) => !exact(each))) this.#claim(each);
  }

  /** Numbers that begin a heading, of a list, a table's caption or a row, are the place's own name. */
  claimHeadings(outline: Report['source']['outline']): void {
    for (const { id, label } of outline) {
      const region = this.#regions.get(id);
      if (!region) continue;
      const { start, heading } = region;
      const number = ownNumber(this.#text.slice(start, start + heading), label);
      if (number === undefined) continue;
      this.claims.push({ subject: id, reason: 'list', start, end: start + number.length });
    }
  }

  /** What the record holds to the letter covers the numbers in it. */
  claimNames(names: readonly RecordedName[]): void {
    for (const { subject, at, name, stands, reach, reason } of names) {
      const region = this.#regions.get(at);
      if (!region) continue;
      const printed = plainText(name);
      if (stands && occurrences(this.#text, printed, region).length === 0) {
        this.wrong.push({ subject, at, text: name, why: '这一处没有这些字' });
      }
      const where = reach === 'place' ? region : { start: 0, end: this.#text.length };
      const spans = occurrences(this.#text, printed, where);
      const numbers = spans.flatMap((span) => this.#numbers.filter((token) => inside(token, span)));
      for (const { start, end } of numbers) {
        this.claims.push({ start, end, subject, ...(reason !== undefined && { reason }) });
      }
    }
  }

  claimPrivate(at: string, what: string, after: string, before: string): void {
    const region = this.#regions.get(at);
    const from = region ? this.#text.indexOf(plainText(after), region.start) : -1;
    const to = from < 0 ? -1 : this.#text.indexOf(plainText(before), from);
    if (!region || from < 0 || to < 0 || to > region.end) {
      this.wrong.push({
        subject: what,
        at,
        text: `${after}…${before}`,
        why: '这一处没有这样的个人信息',
      });
      return;
    }
    this.claims.push({ subject: what, reason: 'private', start: from, end: to });
  }

  #claim({ subject, at, want, reason, limited, joint = false }: WantedClaim): void {
    const region = this.#regions.get(at);
    if (!region) return;
    const free = (span: Span) =>
      !this.claims.some(
        (claim) => !(joint && claim.joint) && span.start < claim.end && claim.start < span.end,
      );
    const placed = placeMention(this.#text, want, region, free);
    if (!placed.ok) {
      this.wrong.push({ subject, at, text: want.text, why: placed.why });
      return;
    }
    for (const span of placed.spans) {
      const why = this.#amiss(span, limited, joint);
      if (why) this.wrong.push({ subject, at, text: want.text, why });
      this.claims.push({ ...span, subject, joint, ...(reason !== undefined && { reason }) });
    }
  }

  #amiss(span: Span, limited: boolean, joint: boolean): string | undefined {
    const other = this.claims.find(
      (claim) =>
        !(joint && claim.joint) &&
        this.#numbers.some((token) => inside(token, span) && inside(token, claim)),
    );
    if (other) return `这个数已经记在“${other.subject}”名下`;
    if (!this.#numbers.some((token) => inside(token, span))) return '印文里没有完整的数字';
    if (!limited) return undefined;
    const limit = LIMIT_BEFORE.exec(this.#text.slice(0, span.start))?.[0];
    const isDash =
      /^[-−－]$/u.test(limit ?? '') && !/[\d０-９]/u.test(this.#text[span.start] ?? '');
    const before = isDash ? undefined : limit;
    const rest = this.#text.slice(span.end);
    const bare = /[\d一二三四五六七八九十百千]$/u.test(this.#text.slice(span.start, span.end));
    const after = LIMIT_AFTER.exec(rest)?.[0] ?? (bare ? UNIT_AFTER.exec(rest)?.[0] : undefined);
    const left = before ?? after;
    return left === undefined ? undefined : `印文漏了紧挨着的“${left}”`;
  }
}
