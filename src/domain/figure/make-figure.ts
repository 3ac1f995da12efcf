import { Exact } from './exact.ts';
import type { Bound, Figure, HighEnd, Qualifier } from './figure.ts';
import { plain } from './plain.ts';
import { BOUNDS } from './qualifiers.ts';
import { scaleFactor } from './scale-factor.ts';

/** What is printed; everything else of a figure follows from it. */
export type FigureParts = {
  readonly text: string;
  readonly number: string;
  readonly scale: string;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly numerals: 'arabic' | 'han';
  readonly high?: { readonly number: string; readonly scale: string };
  readonly direction?: 'up' | 'down';
  readonly ordinal?: true;
};

type Measured = { readonly value: string; readonly step: string };

function measure(number: string, scale: string): Measured {
  const factor = scaleFactor(scale) ?? new Exact(1);
  const decimals = number.split('.')[1]?.length ?? 0;
  return {
    value: plain(new Exact(number).times(factor)),
    step: plain(new Exact(10).pow(-decimals).times(factor)),
  };
}

function highEnd(number: string, scale: string, lowScale: string): HighEnd {
  const measured = measure(number, scale);
  return scale === lowScale ? { number, ...measured } : { number, scale, ...measured };
}

/**
 * Completes a figure from its printed parts: value and step in the unit, and the bound that follows
 * from the qualifier. `number` must be a plain decimal and `scale` one of the table's.
 */
export function makeFigure(parts: FigureParts): Figure {
  const { high, direction, ordinal, ...printed } = parts;
  const bound: Bound = high === undefined ? BOUNDS[parts.qualifier] : 'between';
  return {
    ...printed,
    ...measure(parts.number, parts.scale),
    bound,
    ...(direction === undefined ? {} : { direction }),
    ...(high === undefined ? {} : { high: highEnd(high.number, high.scale, parts.scale) }),
    ...(ordinal === undefined ? {} : { ordinal }),
  };
}
