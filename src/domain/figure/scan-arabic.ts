import type { NumberToken } from './number-token.ts';

const RUN = /\d(?:[\d.,，]*\d)?/gu;
const ONE_NUMBER = /^(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?$/u;
const TWO_DECIMALS = /^(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}/u;
const PIECES = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const DOTTED = /^\d{1,4}(?:\.\d{1,2}){2,}$/u;
const ITEM_BEFORE_YEAR = /^(\d{1,2}\.)((?:19|20)\d{2})$/u;
const GLUED_BEFORE_YEAR = /^(\d{1,2})((?:19|20)\d{2})$/u;
const CELL_BEFORE_ITEM = /^(.*\.\d{2})(1)$/u;
const COUNTED = /^(?:余|多|几)?(?:[百千万亿家个块台人次项条套辆座名元%份户篇件场年月])/u;

/** Full-width digits and points as half-width ones, character for character, so that places stay. */
function halfWidth(text: string): string {
  return text.replace(/[０-９．]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** Table cells that ran together (306.228.69) are parted where every one has two decimals. */
function partCells(run: string): string[] | undefined {
  const cells: string[] = [];
  let rest = run;
  while (rest !== '') {
    const cell = TWO_DECIMALS.exec(rest)?.[0];
    if (cell === undefined) return undefined;
    cells.push(cell);
    rest = rest.slice(cell.length);
  }
  return cells;
}

/** The pieces of a run that are one number each; `after` is the text behind the run. */
function partRun(run: string, after: string): string[] {
  if (DOTTED.test(run)) return partCells(run) ?? run.split('.');
  if (!ONE_NUMBER.test(run)) return partCells(run) ?? run.match(PIECES) ?? [];
  if (after.startsWith('年')) {
    const year = ITEM_BEFORE_YEAR.exec(run) ?? GLUED_BEFORE_YEAR.exec(run);
    if (year !== null) return [(year[1] ?? '').replace('.', ''), year[2] ?? ''];
  }
  const item = after.startsWith('、') ? CELL_BEFORE_ITEM.exec(run) : null;
  return item === null ? [run] : [item[1] ?? '', item[2] ?? ''];
}

/**
 * A full-width comma is mostly the sentence's own. It groups thousands only between full-width
 * digits, or where decimals or an amount of money follow.
 */
function groupsThousands(text: string, shape: string, at: number): boolean {
  const threes = /^，\d{3}(?:，\d{3})*(?!\d)/u.exec(shape.slice(at))?.[0];
  if (threes === undefined || !/(?<!\d)\d{1,3}(?:，\d{3})*$/u.test(shape.slice(0, at)))
    return false;
  if (/[０-９]/u.test(text.charAt(at - 1))) return true;
  return /^(?:\.\d|[万亿]?[元美港])/u.test(shape.slice(at + threes.length));
}

function splitAtSentenceCommas(text: string, shape: string, start: number, run: string) {
  const parts: { at: number; run: string }[] = [{ at: start, run: '' }];
  for (const [offset, c] of [...run].entries()) {
    const at = start + offset;
    const last = parts.at(-1);
    if (c === '，' && !groupsThousands(text, shape, at)) parts.push({ at: at + 1, run: '' });
    else if (last !== undefined) last.run += c;
  }
  return parts.filter((part) => part.run !== '');
}

/** A11, PM2.5, 5G, 3D are names; 400P, 10GB and APP9076家 hold numbers. */
function isName(shape: string, start: number, end: number): boolean {
  const before =
    /[A-Za-zＡ-Ｚａ-ｚ]+$/u.exec(shape.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  const after = shape.slice(end, end + 3);
  if (before.length === 1) return !/^(?:19|20)\d\d年/u.test(shape.slice(start));
  if (before.length > 1) return !COUNTED.test(after);
  return end - start === 1 && /^(?:G(?![BbWwHh])|[ABCD](?![A-Za-z]))/u.test(after);
}

function tokensOf(text: string, shape: string, at: number, run: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  let from = at;
  for (const piece of partRun(run, shape.slice(at + run.length, at + run.length + 1))) {
    const start = shape.indexOf(piece, from);
    const end = start + piece.length;
    from = end;
    if (isName(shape, start, end)) continue;
    tokens.push({ start, end, text: text.slice(start, end), numerals: 'arabic' });
  }
  return tokens;
}

/**
 * Every number in Arabic digits, half- or full-width, with its separators and decimals but without
 * sign, scale and unit. Never throws.
 */
export function scanArabic(text: string): NumberToken[] {
  const shape = halfWidth(text);
  return [...shape.matchAll(RUN)].flatMap((match) =>
    splitAtSentenceCommas(text, shape, match.index, match[0]).flatMap((part) =>
      tokensOf(text, shape, part.at, part.run),
    ),
  );
}
