import { expect, test } from 'vitest';
import { projectBar, type ProjectBar } from '../../src/charts/project-bar.ts';
import { pretty } from './pretty.ts';

const bar = (initial?: number, budget?: number, actual?: number, name = '实验室'): ProjectBar => ({
  ...{ name, initial, budget, actual },
});

const cases: readonly (readonly [string, ProjectBar, number])[] = [
  ['budget kept and partly spent', bar(500, 500, 450), 1000],
  ['budget cut', bar(800, 500, 450), 1000],
  ['budget raised', bar(300, 500, 500), 1000],
  ['more spent than planned', bar(300, 500, 700), 1000],
  ['the largest of its group', bar(1000, 1000, 1000), 1000],
  ['nothing planned at first', bar(0, 500, 450), 1000],
  ['nothing spent', bar(500, 500, 0), 1000],
  ['a negative expenditure', bar(500, 500, -20), 1000],
  ['only the expenditure is published', bar(undefined, undefined, 450), 1000],
  ['nothing is published', bar(), 1000],
  ['a name full of signs', bar(1, 1, 1, `<b>&"甲'`), 1000],
];

test.for(cases)('%s', async ([name, project, largest]) => {
  const svg = projectBar(project, largest);
  expect(projectBar({ ...project }, largest)).toBe(svg);
  await expect(pretty(svg)).toMatchFileSnapshot(
    `snapshots/project-bar/${name.replaceAll(' ', '-')}.svg`,
  );
});

test('what is not published is not drawn', () => {
  expect(projectBar(bar(), 1000)).not.toMatch(/<(?:rect|line)/);
  expect(projectBar(bar(undefined, 500, undefined), 1000)).not.toMatch(/tick|cut|spent/);
});
