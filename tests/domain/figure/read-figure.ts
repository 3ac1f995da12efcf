import type { Figure } from '#domain/figure/figure.ts';
import { parseFigure } from '#domain/figure/parse-figure.ts';

/** The figure of a text that must be one. */
export function readFigure(text: string): Figure {
  const parsed = parseFigure(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.code} (${parsed.problem.found})`);
  return parsed.figure;
}
