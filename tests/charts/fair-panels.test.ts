import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fairPanels, fairPanelsNarrow } from '../../src/charts/fair-panels.ts';
import type { FairBar, FairPanelView } from '../../src/views/fair-panel-view.ts';
import { pretty } from './pretty.ts';
import { collisions, outside, textBoxes } from './text-boxes.ts';

const bar = (label: string, text: string, value: number, bound: FairBar['bound'] = 'exact') => ({
  ...{ label, text, value, bound },
});
const panel = (title: string, ...bars: FairBar[]): FairPanelView => ({
  ...{
    title,
    bars,
    told: `${title}：${bars.map(({ label, text }) => `${label} ${text}`).join('，')}`,
  },
});

const years = panel(
  '测试区',
  bar('2021年', '2304.97亿元', 2304.97),
  bar('2024年', '2684亿元', 2684),
);
const open = panel(
  '样本区',
  bar('2021年', '超2400亿元', 2400, 'lower'),
  bar('2022年', '近1700亿元', 1700, 'approximate'),
);
const places = panel(
  '2021年',
  bar('测试区', '15家', 15),
  bar('样本区', '0家', 0),
  bar('示例区', '8家', 8),
);
const long = panel(
  '名称特别长的测试区科技工业商务和信息化局',
  bar('2021年（第三方评价，名称写得特别特别长，一行放不下）', '125,575.02万元', 125575.02),
  bar('2021年（部门自评）', '1', 1),
);

const cases: Readonly<Record<string, readonly FairPanelView[]>> = {
  'one of two years': [years],
  'four side by side': [years, open, places, long],
};

test.for(Object.entries(cases))('%s', async ([name, panels]) => {
  const [wide, narrow] = [fairPanels(panels), fairPanelsNarrow(panels)];
  expect(fairPanels(structuredClone(panels))).toBe(wide);
  const file = name.replaceAll(' ', '-');
  await expect(pretty(wide)).toMatchFileSnapshot(`snapshots/fair-panels/${file}.svg`);
  await expect(pretty(narrow)).toMatchFileSnapshot(`snapshots/fair-panels/${file}-narrow.svg`);
});

const texts = fc.constantFrom('2021年', '测试区', '超1亿元', '125,575.02万元', '样本区科工商信局');
const arbitraryBar = fc.record({
  ...{ label: texts, text: texts, value: fc.double({ min: 0, max: 1e13, noNaN: true }) },
  bound: fc.constantFrom('exact' as const, 'lower' as const, 'upper' as const),
});
const arbitraryPanels = fc.array(
  fc.array(arbitraryBar, { minLength: 2, maxLength: 6 }).map((bars) => panel('测试区', ...bars)),
  { minLength: 1, maxLength: 7 },
);

test('whatever the figures, no text lies on another or leaves the frame', () => {
  fc.assert(
    fc.property(arbitraryPanels, (panels) => {
      for (const svg of [fairPanels(panels), fairPanelsNarrow(panels)]) {
        expect(collisions(svg)).toEqual([]);
        expect(outside(svg)).toEqual([]);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }
    }),
  );
});

test('every figure stands there as printed, to the ear as well', () => {
  const svg = fairPanels([years, open]);
  const shown = textBoxes(svg).map(({ text }) => text);
  for (const { text } of [...years.bars, ...open.bars]) expect(shown).toContain(text);
  expect(svg).toContain('aria-label="测试区：2021年 2304.97亿元，2024年 2684亿元；样本区：');
});

test('only an exact figure is a closed, solid bar', () => {
  const shapes = (svg: string) =>
    [...svg.matchAll(/<(?:rect|line) class="(?<kind>\w+)"/g)].map(({ groups }) => groups?.['kind']);
  expect(shapes(fairPanels([years]))).toEqual(['spent', 'spent']);
  expect(shapes(fairPanels([open]))).toEqual(['spent', 'cut', 'cut', 'unknown']);
});

test('nought has no bar', () => {
  expect(
    fairPanels([panel('测试区', bar('2021年', '0', 0), bar('2022年', '5', 5))]).match(/<rect/g),
  ).toHaveLength(1);
});
