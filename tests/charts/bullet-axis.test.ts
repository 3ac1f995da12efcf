import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisMarks, bulletAxis } from '../../src/charts/bullet-axis.ts';
import { pretty } from './pretty.ts';
import { collisions } from './text-boxes.ts';

const axes: readonly (readonly [string, readonly [number, number], readonly string[]])[] = [
  ['a short one', [0, 2], ['0', '目标', '2 倍']],
  ['a usual one', [0, 9], ['0', '目标', '2', '4', '6', '8 倍']],
  ['one with results the wrong way', [-2, 8], ['−2', '0', '目标', '2', '4', '6', '8 倍']],
  [
    'a very long one, on which nought and target are one',
    [0, 120],
    ['目标', '20', '40', '60', '80', '100', '120 倍'],
  ],
];

test.for(axes)('%s', async ([name, domain, said]) => {
  const marks = axisMarks(domain).toSorted((a, b) => a.at - b.at);
  expect(marks.map((mark) => mark.said)).toEqual(said);
  await expect(pretty(bulletAxis(domain))).toMatchFileSnapshot(
    `snapshots/bullet-axis/${name.replaceAll(/[ ,]+/gu, '-')}.svg`,
  );
});

test('the target is always told, and no mark lies on another', () => {
  const end = fc.integer({ min: 2, max: 3000 });
  const start = fc.integer({ min: -300, max: 0 });
  fc.assert(
    fc.property(start, end, (low, high) => {
      const marks = axisMarks([low, high]);
      expect(marks.filter(({ at, said }) => at === 1 && said === '目标')).toHaveLength(1);
      expect(collisions(bulletAxis([low, high]))).toEqual([]);
    }),
  );
});

test('only the last mark says that the others are multiples', () => {
  const said = axisMarks([0, 50]).filter((mark) => mark.said.endsWith('倍'));
  expect(said.map(({ at }) => at)).toEqual([50]);
});
