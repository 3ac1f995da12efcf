/** One numeral of a text: its place (UTF-16 offsets, end excluded) and its characters as they stand. */
export type NumberToken = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly numerals: 'arabic' | 'han';
};
