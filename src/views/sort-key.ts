/** The first number in a cell's text, for sorting only; what has none sorts below everything. */
export function sortKey(text: string): number {
  const [digits = ''] = /[−-]?\d[\d,]*(?:\.\d+)?/u.exec(text) ?? [];
  return digits === ''
    ? Number.NEGATIVE_INFINITY
    : Number(digits.replaceAll(',', '').replace('−', '-'));
}
