import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsByCheck, findingsByCheckNarrow } from '../../src/charts/findings-by-check.ts';
import { arbitraryChecks, cases, typical } from './findings-cases.ts';
import { pretty } from './pretty.ts';
import { collisions, outside, textBoxes } from './text-boxes.ts';

test.for(Object.entries(cases))('%s', async ([name, checks]) => {
  const [wide, narrow] = [findingsByCheck(checks), findingsByCheckNarrow(checks)];
  expect(findingsByCheck(structuredClone(checks))).toBe(wide);
  const file = name.replaceAll(' ', '-');
  await expect(pretty(wide)).toMatchFileSnapshot(`snapshots/findings-by-check/${file}.svg`);
  await expect(pretty(narrow)).toMatchFileSnapshot(
    `snapshots/findings-by-check/${file}-narrow.svg`,
  );
});

test('whatever the counts, no text lies on another or leaves the frame', () => {
  fc.assert(
    fc.property(arbitraryChecks, (checks) => {
      for (const svg of [findingsByCheck(checks), findingsByCheckNarrow(checks)]) {
        expect(collisions(svg)).toEqual([]);
        expect(outside(svg)).toEqual([]);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }
    }),
  );
});

test('the gravest come first, and a check that found nothing is left out', () => {
  const names = new Set(typical.map(({ name }) => name));
  const shown = textBoxes(findingsByCheck(typical)).filter(({ text }) => names.has(text));
  expect(shown.map(({ text }) => text)).toEqual([
    ...['同一事项在几处印得不一样', '合计与分项', '得分与公布的办法'],
    ...['执行率和所用的口径', '完整程度', '目标定得离结果太远'],
  ]);
});

test('every segment says its severity and its count, to the ear as well', () => {
  const svg = findingsByCheck(typical);
  expect(svg).toContain('同一事项在几处印得不一样：矛盾 9，存疑 4，末位 2；');
  expect(svg).toMatch(/<text class="small contradiction"[^>]*>矛盾 9</);
  expect(svg).toMatch(/<text class="small note"[^>]*>提示 31</);
});
