import { describe, expect, test } from 'vitest';
import { checkConcepts } from '#domain/record/check-concepts.ts';
import { concepts } from '#domain/record/concept.ts';
import { readContent } from '#domain/record/read-report.ts';
import { told } from './sample-report.ts';

/** Reads a list of concepts as the store does, from the text an author wrote. */
const problemsOf = (...lines: readonly string[]) => {
  const text = `concepts:\n${lines.join('\n')}\n`;
  const { value, problems, yaml } = readContent(text, 'concepts.yaml', concepts);
  return [...problems, ...checkConcepts(value?.concepts ?? []).map(yaml.place)];
};

const concept = (id: string, rest: string) =>
  `  - { id: ${id}, name: ${id}的数, group: 测试, means: 测试用的数。, subject: district, nature: flow, ${rest} }`;
const output = concept('output', 'prints: [{ measure: 总产值, subject: "{区}工业" }]');
const firms = concept(
  'firms',
  'prints: [{ measure: 企业数, subject: "{区}" }], unlike: [{ measure: 新增企业数, subject: "{区}", why: 这是新增的 }]',
);

test('concepts that claim different prints are sound', () => {
  expect(problemsOf(output, firms)).toEqual([]);
});

test('one print may be what one concept is and what another is not', () => {
  const added = concept('added', 'prints: [{ measure: 新增企业数, subject: "{区}" }]');
  expect(problemsOf(firms, added)).toEqual([]);
});

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['an id given twice', [output, firms.replace('id: firms', 'id: output')]],
  ['a print claimed by two concepts', [output, output.replace('id: output', 'id: value')]],
  [
    'a print written twice in one concept',
    [concept('twice', 'prints: [{ measure: 企业数 }], unlike: [{ measure: 企业数, why: 重复 }]')],
  ],
  ['a nature that is none', [output.replace('nature: flow', 'nature: sum')]],
  ['a concept that nobody prints', [concept('none', 'prints: []')]],
];

describe('told in full:', () => {
  test.for(cases)('%s', async ([name, lines]) => {
    await expect(`${told(problemsOf(...lines))}\n`).toMatchFileSnapshot(
      `snapshots/check-concepts/${name.replaceAll(' ', '-')}.txt`,
    );
  });
});
