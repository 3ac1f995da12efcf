import { range } from 'd3';
import { at, hatched, rect } from './svg.ts';

/** How the points that were not earned went: by a rule that can be worked out again, by a person's judgement, or nobody can tell. */
export type Loss = 'rule' | 'judged' | 'open';

const BOX = 14;
const PITCH = 18;
const PER_LINE = 10;

interface Box {
  readonly x: number;
  readonly y: number;
  /** How many points this box stands for; the last may be a part of one. */
  readonly size: number;
  /** How much of it was earned. */
  readonly earned: number;
}

const boxesOf = (score: number, weight: number): Box[] =>
  range(Math.ceil(weight - 1e-9)).map((index) => ({
    x: (index % PER_LINE) * PITCH,
    y: Math.floor(index / PER_LINE) * PITCH,
    size: Math.min(1, weight - index),
    earned: Math.min(Math.max(0, score - index), 1, weight - index),
  }));

const drawn = ({ x, y, size, earned }: Box, loss: Loss): string => {
  const left = x + earned * BOX;
  const missing = (size - earned) * BOX;
  const frame = rect(
    loss === 'open' ? 'unknown' : 'short',
    x + 0.75,
    y + 0.75,
    size * BOX - 1.5,
    BOX - 1.5,
  );
  const lost = loss === 'judged' ? hatched('lines', left, y, missing, BOX) : '';
  return `${missing > 0 ? frame + lost : ''}${rect('spent', x, y, earned * BOX, BOX)}`;
};

/** How much room the boxes of so many points take, and how many lines they fill. */
export function boxesWidth(weight: number): {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
} {
  const count = Math.ceil(weight - 1e-9);
  const lines = Math.max(1, Math.ceil(count / PER_LINE));
  return {
    width: Math.min(count, PER_LINE) * PITCH,
    height: lines * PITCH - (PITCH - BOX),
    lines,
  };
}

/** The boxes alone, from the origin, for a chart that holds many. */
export function pointBoxesAt(score: number, weight: number, loss: Loss): string {
  return boxesOf(score, Math.max(weight, score))
    .map((box) => drawn(box, loss))
    .join('');
}

/**
 * One indicator's points as boxes, one box a point, ten in a line: dark is earned, empty was lost by
 * rule, hatched by a person's judgement, dashed by nobody can tell what.
 * @param score points earned
 * @param weight points that could be earned, a part of a point included
 */
export function pointBoxes(score: number, weight: number, loss: Loss): string {
  const { width, height } = boxesWidth(Math.max(weight, score));
  const em = (length: number): string => `${at(length / BOX)}em`;
  return `<svg class="chart boxes" viewBox="0 0 ${width} ${height}" width="${em(width)}" height="${em(height)}" aria-hidden="true">${pointBoxesAt(score, weight, loss)}</svg>`;
}
