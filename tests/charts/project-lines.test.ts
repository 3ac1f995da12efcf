import { expect, test } from 'vitest';
import { projectBar } from '../../src/charts/project-bar.ts';
import { projectLines } from '../../src/charts/project-lines.ts';
import { pretty } from './pretty.ts';
import { projects } from './row-cases.ts';
import { collisions, outside, textBoxes } from './text-boxes.ts';

test.for(Object.entries(projects))('%s', async ([name, groups]) => {
  const svg = projectLines(groups);
  expect(projectLines(structuredClone(groups))).toBe(svg);
  expect(collisions(svg)).toEqual([]);
  expect(outside(svg)).toEqual([]);
  await expect(pretty(svg)).toMatchFileSnapshot(
    `snapshots/project-lines/${name.replaceAll(' ', '-')}.svg`,
  );
});

test('its bars are the ones of the page', () => {
  const [group] = projects['typical'] ?? [];
  const [row] = group?.rows ?? [];
  const marks = /^<svg[^>]*>(.*)<\/svg>$/.exec(row ? projectBar(row.bar, group?.largest ?? 0) : '');
  expect(marks?.[1]).toContain('class="cut"');
  expect(projectLines(projects['typical'] ?? [])).toContain(`>${marks?.[1] ?? ''}</g>`);
});

test('a long name is cut into lines and nothing of it is lost', () => {
  const name = projects['typical']?.[1]?.rows[3]?.bar.name ?? '';
  const lines = textBoxes(projectLines(projects['typical'] ?? [])).filter(
    ({ text, left }) => left === 0 && name.includes(text),
  );
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ text }) => text).join('')).toBe(name);
});
