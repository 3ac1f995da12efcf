import { Decimal } from 'decimal.js';

/** Where and how a figure is printed, as a report file writes it. */
export interface Mention {
  text: string;
  at?: string;
  unit?: string;
  as?: string;
}

/** How an agency prints money: its unit, its decimals, and how many decimals its rates have. */
export interface Style {
  readonly unit: '元' | '万元' | '亿元';
  readonly places: number;
  readonly ratePlaces: number;
  /** Adjustments are told in words: 调减12.30万元. */
  readonly adjustmentInWords: boolean;
}

/** How many 分 one of a unit is: exact amounts are whole numbers of 分. */
export const FEN: Readonly<Record<Style['unit'], string>> = {
  元: '100',
  万元: '1000000',
  亿元: '10000000000',
};

/** Rounded half up; what rounds to zero has no sign. */
export function fixed(value: Decimal, places: number): string {
  const text = value.toFixed(places, Decimal.ROUND_HALF_UP);
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

/** 1234.5 with two places → 1,234.50; half is rounded up. */
export function printNumber(value: Decimal, places: number): string {
  const [whole = '', part] = fixed(value, places).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** An amount of 分 as the number that stands in a table whose head gives the unit. */
export function printAmount(
  fen: Decimal,
  { unit, places }: Pick<Style, 'unit' | 'places'>,
): string {
  return printNumber(fen.div(FEN[unit]), places);
}

/** An amount of 分 with its unit: 1,234.50万元. */
export function moneyText(fen: Decimal, style: Pick<Style, 'unit' | 'places'>): string {
  return `${printAmount(fen, style)}${style.unit}`;
}

/** The style for amounts too small for 亿元. */
export function smallStyle({ unit }: Style): Pick<Style, 'unit' | 'places'> {
  return { unit: unit === '亿元' ? '万元' : unit, places: 2 };
}

/** part ÷ whole as a percentage, from the exact amounts. */
export function rateText(part: Decimal, whole: Decimal, places: number): string {
  return `${fixed(part.div(whole).times(100), places)}%`;
}

/** How much larger `now` is than `then`, as a signed percentage. */
export function growthText(now: Decimal, then: Decimal, places: number): string {
  return rateText(now.minus(then), then, places);
}

/** Points as they are printed: 4.55分. */
export function pointsText(points: Decimal): string {
  return `${fixed(points, 2)}分`;
}

const NUMBER = /-?\d[\d,]*(?:\.\d+)?/;

/** The number that a printed text holds; a text without one is a mistake of this generator. */
export function numberIn(text: string): Decimal {
  const found = NUMBER.exec(text)?.[0];
  if (found === undefined) throw new RangeError(`no number in ${text}`);
  return new Decimal(found.replaceAll(',', ''));
}

/** How many decimals a printed text has. */
export function placesIn(text: string): number {
  return NUMBER.exec(text)?.[0].split('.')[1]?.length ?? 0;
}

/** One unit of the last printed digit. */
export function stepIn(text: string): Decimal {
  return new Decimal(10).pow(-placesIn(text));
}

/** The same text with another number, to the same decimals. */
export function withNumber(text: string, value: Decimal): string {
  return text.replace(NUMBER, printNumber(value, placesIn(text)));
}
