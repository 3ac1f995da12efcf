import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waterfallNarrow } from '../../src/charts/waterfall-narrow.ts';
import { waterfall } from '../../src/charts/waterfall.ts';
import { pretty } from './pretty.ts';
import { collisions, outside } from './text-boxes.ts';
import { arbitraryWaterfall, cases, typical } from './waterfall-cases.ts';

test.for(Object.entries(cases))('%s', async ([name, data]) => {
  const svg = waterfallNarrow(data, 'money');
  expect(waterfallNarrow(structuredClone(data), 'money')).toBe(svg);
  expect(collisions(svg)).toEqual([]);
  expect(outside(svg)).toEqual([]);
  await expect(pretty(svg)).toMatchFileSnapshot(
    `snapshots/waterfall-narrow/${name.replaceAll(' ', '-')}.svg`,
  );
});

test('whatever the amounts, no text lies on another or leaves the frame', () => {
  fc.assert(
    fc.property(arbitraryWaterfall, (data) => {
      const svg = waterfallNarrow(data, 'money');
      expect(collisions(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});

test('it says what the wide form says', () => {
  const spoken = (svg: string) => /aria-label="[^"]*"/.exec(svg)?.[0];
  expect(spoken(waterfallNarrow(typical, 'a'))).toBe(spoken(waterfall(typical, 'b')));
});
