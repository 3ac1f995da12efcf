import { describe, expect, test } from 'vitest';
import { checkGlossary } from '#domain/record/check-glossary.ts';
import { glossary } from '#domain/record/glossary.ts';
import { readContent } from '#domain/record/read-report.ts';
import { told } from './sample-report.ts';

/** Reads a glossary as the store does, from the text an author wrote. */
const problemsOf = (...lines: readonly string[]) => {
  const text = `terms:\n${lines.join('\n')}\n`;
  const { value, problems, yaml } = readContent(text, 'glossary.yaml', glossary);
  return [...problems, ...checkGlossary(value?.terms ?? []).map(yaml.place)];
};

const rate = '  - { id: rate, term: 执行率, means: 花了几成。, see: [budget] }';
const budget = '  - { id: budget, term: 预算, means: 打算花的钱。, see: [rate] }';

test('terms that lead to one another are sound', () => {
  expect(problemsOf(rate, budget)).toEqual([]);
});

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['a related term that is not there', [rate]],
  ['a term related to itself', [budget, rate.replace('[budget]', '[budget, rate]')]],
  ['an id given twice', [rate, budget, '  - { id: rate, term: 比率, means: 除出来的数。 }']],
];

describe('told in full:', () => {
  test.for(cases)('%s', async ([name, lines]) => {
    await expect(`${told(problemsOf(...lines))}\n`).toMatchFileSnapshot(
      `snapshots/check-glossary/${name.replaceAll(' ', '-')}.txt`,
    );
  });
});
