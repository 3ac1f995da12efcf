import type { Figure } from './figure.ts';

/** A sum of money in 元 that is one exact number: no 约, no range, no share of something else. */
export type ExactSum = Figure & { readonly unit: '元'; readonly qualifier: 'exact' };

/** Whether a figure is a sum of money that can be reckoned with; a direction (增长, 下降) is the caller's to read. */
export function isExactSum(figure: Figure | undefined): figure is ExactSum {
  return figure?.unit === '元' && figure.qualifier === 'exact' && figure.high === undefined;
}
