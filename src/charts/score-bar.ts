import { scaleLinear } from 'd3';
import { at, rect } from './svg.ts';

const WIDTH = 160;
const HEIGHT = 14;

/**
 * One indicator's points: dark is what was earned, the frame what could be earned.
 * @param widest the largest weight on the page, so that a point is as long in every row
 */
export function scoreBar(score: number, weight: number, widest: number): string {
  const x = scaleLinear([0, Math.max(widest, score, weight, 1e-9)], [0, WIDTH - 2]);
  const frame = `<rect class="short" x="1" y="2" width="${at(x(weight))}" height="${HEIGHT - 4}"/>`;
  return `<svg class="chart row" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${frame}${rect('spent', 1, 2, x(Math.max(0, score)), HEIGHT - 4)}</svg>`;
}
