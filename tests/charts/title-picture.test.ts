import { describe, expect, test } from 'vitest';
import { TITLE_WIDTH, titlePicture, type TitleLine } from '../../src/charts/title-picture.ts';

const line = (parts: Partial<TitleLine> = {}): TitleLine => ({
  ...{ text: '示范区', size: 100, weight: 900, colour: 'ink', y: 300 },
  ...parts,
});
/** Every character is a square of its size, with a little room on either side. */
const square = () => ({ advance: 1000, left: 50, path: 'M50 0H950V900H50Z' });

/** Where each character begins, and how large it is. */
const placed = (svg: string) =>
  [...svg.matchAll(/translate\((?<x>[-\d.]+) [\d.]+\) scale\((?<scale>[\d.]+) -/gu)].map(
    ({ groups }) => ({ x: Number(groups?.['x']), size: Number(groups?.['scale']) * 1000 }),
  );

describe('the picture beside a link', () => {
  test('begins every line at one edge, whatever its size', () => {
    const svg = titlePicture([line(), line({ size: 20, y: 400 })], square);
    const [large, , , small] = placed(svg);
    expect((large?.x ?? 0) + 0.05 * (large?.size ?? 0)).toBeCloseTo(72, 1);
    expect((small?.x ?? 0) + 0.05 * (small?.size ?? 0)).toBeCloseTo(72, 1);
  });

  test('ends a line at the right edge where that is asked', () => {
    const last = placed(titlePicture([line({ right: true })], square)).at(-1);
    expect((last?.x ?? 0) + (last?.size ?? 0)).toBeCloseTo(TITLE_WIDTH - 72, 1);
  });

  test('sets a long name smaller, so that it stays on the paper', () => {
    const text = '很长的名字'.repeat(6);
    const boxes = placed(titlePicture([line({ text })], square));
    expect(boxes).toHaveLength(30);
    const last = boxes.at(-1);
    expect((last?.x ?? 0) + (last?.size ?? 0)).toBeLessThanOrEqual(TITLE_WIDTH - 72);
  });

  test('leaves room for a character that the typeface lacks', () => {
    const lacking = () => ({ advance: 1000, left: 0, path: '' });
    const svg = titlePicture([line({ text: '甲乙' })], ({ y }, character) =>
      y > 0 && character === '甲' ? lacking() : square(),
    );
    expect(placed(svg).map(({ x }) => x)).toEqual([172]);
  });
});
