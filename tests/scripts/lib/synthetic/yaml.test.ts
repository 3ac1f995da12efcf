import { expect, test } from 'vitest';
import { toYaml } from '../../../../scripts/lib/synthetic/yaml.ts';
import { readYaml } from '../../../../src/domain/record/read-yaml.ts';

const awkward = [
  '-12.30',
  '0012',
  '1,234.50',
  'a: b',
  'a #b',
  '# c',
  '{ x }',
  '[y]',
  "it's",
  '"quoted"',
  '≥90%',
  '*x',
  '&x',
  '!x',
  '- x',
  '? x',
  '表1 第2行',
  'null',
  'https://mingzhang.example/a?b=c#d',
];

test('what is written is what is read back', () => {
  const value = {
    plain: '人员经费',
    awkward,
    none: undefined,
    empty: [],
    nested: {
      list: [
        { id: 'a', parts: [{ id: 'b', texts: awkward }] },
        { id: 'c', of: { d: '1' } },
      ],
    },
  };
  const { data, problems } = readYaml(toYaml(value), 'a.yaml');
  expect(problems).toEqual([]);
  expect(data).toEqual(JSON.parse(JSON.stringify(value)));
});
