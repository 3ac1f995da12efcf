import { expect, test } from 'vitest';
import { projectBar } from '../../src/charts/project-bar.ts';
import { scoreBar } from '../../src/charts/score-bar.ts';

test('what was earned fills its share of the frame', () => {
  expect(scoreBar(4, 8, 8)).toMatchInlineSnapshot(
    `"<svg class="chart row" viewBox="0 0 160 14" preserveAspectRatio="none" aria-hidden="true"><rect class="short" x="1" y="2" width="158" height="10"/><rect class="spent" x="1" y="2" width="79" height="10"/></svg>"`,
  );
});

test('nothing earned fills nothing', () => {
  expect(scoreBar(0, 8, 8)).not.toContain('spent');
});

test('a page of zeros draws no bars', () => {
  expect(scoreBar(0, 0, 0)).not.toContain('spent');
  const nothing = { name: '甲', initial: undefined, budget: undefined, actual: undefined };
  expect(projectBar(nothing, 0)).not.toContain('<rect');
});
