/** How the words around a number limit it. The Chinese words of each are in `qualifiers.ts`. */
export type Qualifier =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'over'
  | 'far-over'
  | 'more'
  | 'at-least'
  | 'greater'
  | 'at-most'
  | 'less'
  | 'several';

/** What a qualifier says of the true value; `between` whenever there is a second end. */
export type Bound = 'exact' | 'approximate' | 'lower' | 'upper' | 'between';

/** The second end of a range (4-5个) or of 几百 (200 to 900). */
export type HighEnd = {
  /** The printed number of this end. */
  readonly number: string;
  /** Only when it differs from the figure's own scale: 800万-1亿元. */
  readonly scale?: string;
  /** number × scale, in the figure's unit. */
  readonly value: string;
  /** The worth of one unit of this end's last printed digit, in the figure's unit. */
  readonly step: string;
};

/** A printed figure. Plain data: every decimal is a string, so that it survives JSON unchanged. */
export type Figure = {
  /** As given, unchanged. */
  readonly text: string;
  /** The printed number with its sign and its decimals: `125575.02`, `3.0`, `-45.81`. The low end of a range. */
  readonly number: string;
  /** The printed multiplier: '', 十, 百, 千, 万, 千万, 亿, 万亿 … */
  readonly scale: string;
  /** A name in the table of units, or '' for a bare number. */
  readonly unit: string;
  /** number × scale, in `unit`, as a plain decimal. */
  readonly value: string;
  /** The worth of one unit of the last printed digit, in `unit`: 1000000 for 2304.97亿元. */
  readonly step: string;
  readonly qualifier: Qualifier;
  readonly bound: Bound;
  /** From a leading 增长 (up) or 下降 (down); the number keeps its own printed sign. */
  readonly direction?: 'up' | 'down';
  readonly high?: HighEnd;
  /** A place in an order (第三, 前三), not an amount. */
  readonly ordinal?: true;
  readonly numerals: 'arabic' | 'han';
};
