import { Exact } from '../figure/exact.ts';
import type { Figure } from '../figure/figure.ts';
import { parseFigure } from '../figure/parse-figure.ts';

/** A number that goes into a rule: its worth, and a text that the expression language reads as that. */
export interface Quantity {
  /** 91.38% is 0.9138; 1.2万元 is 12000. */
  readonly value: Exact;
  readonly text: string;
  /** 超, 不少于: the true value is this or more; 不足, 不超过: this or less. */
  readonly bound: Figure['bound'];
}

/** A decimal without trailing zeros and never in scientific notation, cut after six places. */
export function shown(value: Exact): string {
  const short = value.toDecimalPlaces(6);
  return short.eq(value) ? short.toFixed() : `${short.toFixed()}…`;
}

/** A printed figure as a quantity. */
export function quantityOf(figure: Figure): Quantity {
  const percent = figure.unit === '%';
  const value = new Exact(figure.value);
  const text = `${figure.number}${figure.scale}${percent ? '%' : figure.unit}`;
  return { value: percent ? value.div(100) : value, text, bound: figure.bound };
}

/** An amount that a rubric writes (80%, 35亿元, 100); undefined when it cannot be read. */
export function readAmount(text: string): Quantity | undefined {
  const parsed = parseFigure(text);
  return parsed.ok && !parsed.figure.high ? quantityOf(parsed.figure) : undefined;
}

/** A quantity inside an expression: negative ones in brackets. */
export function inExpression({ text }: Pick<Quantity, 'text'>): string {
  return text.startsWith('-') ? `(${text})` : text;
}
