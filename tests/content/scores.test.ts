import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/domain/record/check-content.ts';
import { evaluateExpression } from '../../src/domain/scoring/expression.ts';
import { scoreReport } from '../../src/domain/scoring/score-report.ts';
import { readContentDir } from '../../src/store/read-content.ts';

const content = await readContentDir('content', '', new Map());
const scored = content.reports.flatMap(({ reading: { value: report } }) => {
  const rubric = content.rubrics.find(({ id }) => id === report?.score.rubric);
  return report && rubric
    ? [{ address: addressOf(report), report, result: scoreReport(report, rubric) }]
    : [];
});

test('reports that name a rubric are scored', () => {
  expect(scored.length).toBeGreaterThan(1);
});

describe.each(scored)('$address', ({ report, result }) => {
  test('every leaf has a standing, its reason and its working', () => {
    for (const leaf of result.leaves) {
      expect(leaf.why, leaf.name).not.toBe('');
      const shown = leaf.readings.length > 0 || leaf.missing.length > 0;
      expect(shown || leaf.standing === 'not-applicable', leaf.name).toBe(true);
    }
  });

  test('every working, evaluated again from its own text, gives its points', () => {
    for (const { name, readings } of result.leaves) {
      for (const { low, high, steps } of readings) {
        if (low !== high) continue;
        const last = steps.findLast(({ expression }) => expression !== undefined)?.expression ?? '';
        const again = evaluateExpression(last);
        expect(again.ok && again.value.toDecimalPlaces(10).toFixed(), name).toBe(high);
      }
    }
  });

  test('the declared scores of the leaves add up to the declared total', () => {
    const { total } = report.score;
    const figure = total === '未公布' ? undefined : report.facts[total.fact]?.mentions[0]?.figure;
    expect(result.declaredSum).toBe(figure?.value);
  });

  test('a declared score never stands as wrong without a word of why', () => {
    const differing = result.leaves.filter(({ standing }) => standing === 'differs');
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});
