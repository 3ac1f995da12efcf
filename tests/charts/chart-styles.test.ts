import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CHART_STYLES, TOKENS, attributesOf } from '../../src/charts/chart-styles.ts';

const read = async (name: string): Promise<string> => {
  const text = await readFile(new URL(`../../src/layouts/${name}`, import.meta.url), 'utf8');
  return text.replace(/\/\*[\s\S]*?\*\//g, '');
};
const site = await read('tokens.css');
const charts = await read('charts.css');

const declarationsOf = (block: string): (readonly [string, string])[] =>
  block
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .flatMap(([name = '', value = '']) => (name === '' ? [] : [[name, value] as const]));

const [, light = ''] = /:root\s*\{([^}]*)\}/.exec(site) ?? [];
const tokens = new Map(
  declarationsOf(light).map(([name, value]) => [
    name.replace('--', ''),
    value.replace(/\s+/g, ' ').replace(/^light-dark\(([^,]+),.*$/, '$1'),
  ]),
);
const resolved = (value: string): string =>
  value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => tokens.get(name) ?? `no --${name}`);

/** Which rules speak of the page the chart stands on, and which property no attribute has. */
const OF_THE_PAGE = new Set(['.chart', '.chart:not(.boxes)', '.chart.row']);
const WITHOUT_ATTRIBUTE = new Set(['font-variant-numeric']);

const attributes = (block: string): Record<string, string> =>
  Object.fromEntries(
    declarationsOf(block).flatMap(([name, value]) => {
      if (WITHOUT_ATTRIBUTE.has(name)) return [];
      const [, weight = '', size = '', family = ''] = /^(\d+) (\S+) (.+)$/.exec(value) ?? [];
      const font = { 'font-weight': weight, 'font-size': size, 'font-family': resolved(family) };
      return name === 'font' ? Object.entries(font) : [[name, resolved(value)] as const];
    }),
  );

const rules = [...charts.matchAll(/(?<selectors>[^{}]+)\{(?<block>[^}]*)\}/g)].flatMap(
  ({ groups = {} }) =>
    (groups['selectors'] ?? '')
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => !OF_THE_PAGE.has(selector))
      .map((selector) => [selector.replace('.chart ', ''), attributes(groups['block'] ?? '')]),
);

test('every line of the style sheet of charts stands in the table, in the same order', () => {
  expect(rules.length).toBeGreaterThan(20);
  expect(CHART_STYLES).toEqual(rules);
});

test('the colours and fonts are the light theme’s', () => {
  for (const [name, value] of Object.entries(TOKENS)) {
    expect([name, tokens.get(name)]).toEqual([name, value]);
  }
});

test('classes of an element are put together, later ones over earlier', () => {
  expect(attributesOf('text', ['small', 'computed'])).toMatchObject({
    ...{ 'font-size': '12px', 'font-weight': '400', fill: TOKENS.zhu },
  });
  expect(attributesOf('rect', ['box', 'computed'])).toEqual({ stroke: TOKENS.zhu });
  expect(attributesOf('g', [])).toEqual({});
});
