import { expect, test } from 'vitest';
import { standalone, type Surroundings } from '../../src/charts/standalone.ts';
import { waterfallNarrow } from '../../src/charts/waterfall-narrow.ts';
import { waterfall } from '../../src/charts/waterfall.ts';
import { pretty } from './pretty.ts';
import { outside } from './text-boxes.ts';
import { typical } from './waterfall-cases.ts';

const around: Surroundings = {
  title: '一个项目的调减，超过全部门净调减',
  unit: '从年初预算到实际支出，单位：万元',
  source: '来源：附件 1',
  address: 'https://example.org/district/agency/2021/self/#money',
  date: '2026 年 11 月 21 日',
};

test.for([
  ['wide', waterfall(typical, 'a')],
  ['narrow', waterfallNarrow(typical, 'a')],
] as const)('a chart to take along, %s', async ([name, svg]) => {
  const file = standalone(svg, around);
  expect(standalone(svg, { ...around })).toBe(file);
  expect(outside(file)).toEqual([]);
  await expect(pretty(file)).toMatchFileSnapshot(`snapshots/standalone/${name}.svg`);
});

test('it needs no style sheet and breaks no policy, whatever stands around it', () => {
  const odd = `</title><script>alert("1")</script>&'style="\u0000\ud800`;
  const file = standalone(waterfall(typical, 'a'), {
    ...{ title: odd, unit: odd, source: odd, address: odd, date: odd },
  });
  expect(file).not.toMatch(/<(?:script|style)\b|\s(?:style|class|data-\w+|on\w+)=|var\(|\p{Cs}/u);
  expect(file).not.toContain('\u0000');
});

test('it has a size, a name and the words of the chart', () => {
  const file = standalone(waterfall(typical, 'a'), around);
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1056" height="\d+"/);
  expect(file).toContain(`<title>${around.title}</title><desc>年初预算 17,088.41 万元`);
});
