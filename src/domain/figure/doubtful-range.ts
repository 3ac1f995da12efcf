type End = {
  readonly number: string;
  readonly scale: string;
  readonly unit: string;
  readonly numerals: 'arabic' | 'han';
};

/**
 * Whether a range in Han numerals may be read in two ways: 三至五百家 is as good as always 300 to 500,
 * but says 3 to 500, and 三至五十万 may be 30万 or 3万 to 50万. Where the low end has its own unit (三家至五百家) there is no doubt.
 */
export function isDoubtfulRange(low: End, high: Pick<End, 'number' | 'scale'>): boolean {
  if (low.numerals !== 'han' || low.unit !== '' || low.scale !== '') return false;
  const [lowDigit, highDigit] = [low.number, high.number].map((n) => n.charAt(0));
  const rises = lowDigit !== undefined && highDigit !== undefined && lowDigit < highDigit;
  const round = high.scale === '' ? /^[1-9]0{2,3}$/u : /^[1-9]0{1,3}$/u;
  return rises && /^[1-9]$/u.test(low.number) && round.test(high.number);
}
