import { Exact } from './exact.ts';
import type { Figure } from './figure.ts';
import { plain } from './plain.ts';

/**
 * The signed change that a figure states, in its unit. One reading as a rule: 下降2.5% → `-2.5`,
 * 增长2% → `2`, no direction → the printed value. A double negative (下降-45.81%) has two: as the sign
 * is printed (`-45.81`), then as the words taken literally (`45.81`). A range or 几百 has none, for no
 * one number is stated. A qualifier is not looked at.
 */
export function change(figure: Figure): { readonly readings: readonly string[] } {
  if (figure.high !== undefined) return { readings: [] };
  const value = new Exact(figure.value);
  if (figure.direction !== 'down') return { readings: [plain(value)] };
  const opposite = plain(value.negated());
  return {
    readings: value.isNegative() ? [plain(value), opposite] : [opposite],
  };
}
