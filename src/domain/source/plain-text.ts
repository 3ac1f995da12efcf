/** White space between two pieces of figures keeps neighbouring table cells apart. */
const GAP_IN_FIGURES = /(?<=[\d.,%+\-－−])\s+(?=[\d.,+\-－−])/gu;
const KEPT = '\u241f';

/**
 * A source's text as records are held against it: without white space, because extraction breaks
 * lines anywhere. Only where white space parts two pieces of figures does one space stay, or table
 * cells (`0.00 10.00`) and page numbers would run together.
 */
export function plainText(text: string): string {
  return text.replace(GAP_IN_FIGURES, KEPT).replace(/\s+/gu, '').replaceAll(KEPT, ' ');
}
