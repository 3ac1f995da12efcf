import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '#domain/record/read-yaml.ts';
import { told } from './sample-report.ts';

const FILE = 'a.yaml';

describe('every scalar is the text that was written', () => {
  test.for([
    '0.10',
    '0012',
    '2021-12-09',
    '12:30:00',
    'yes',
    'null',
    '~',
    '0x1F',
    '1e3',
    '-0',
    '.5',
  ])('%s', (text) => {
    expect(readYaml(`a: ${text}`, FILE).data).toEqual({ a: text });
    expect(readYaml(`- ${text}`, FILE).data).toEqual([text]);
  });

  test('a field left blank is blank, not zero', () => {
    expect(readYaml('a:', FILE).data).toEqual({ a: '' });
  });

  test('Windows line ends and a byte order mark change nothing', () => {
    expect(readYaml('\uFEFFa: 1\r\nb: 0.10\r\n', FILE)).toMatchObject({
      data: { a: '1', b: '0.10' },
      problems: [],
    });
  });
});

const broken: readonly (readonly [string, string])[] = [
  ['a field written twice', 'a: 1\nb: 2\na: 3'],
  ['a tab for indentation', 'a:\n\tb: 1'],
  ['an alias', 'a: &x 1\nb: *x'],
  ['an alias of nothing', 'a: *x'],
  ['a bracket that is never closed', 'a: { b: 1\nc: 2'],
  ['a quotation mark that is never closed', 'a: "b\nc: 2'],
  ['a field that is not in line', 'a:\n    b: 1\n  c: 2'],
  ['two documents in one file', 'a: 1\n---\na: 2'],
];

describe('what cannot be read is told with its line and column', () => {
  test.for(broken)('%s', async ([name, text]) => {
    const { data, problems } = readYaml(text, FILE);
    expect(data).toBeUndefined();
    await expect(`${text}\n\n${told(problems)}\n`).toMatchFileSnapshot(
      `snapshots/read-yaml/${name.replaceAll(' ', '-')}.txt`,
    );
  });

  test('aliases that would explode are refused at once', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let level = 1; level < 40; level += 1) {
      lines.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    }
    expect(readYaml(lines.join('\n'), FILE).problems.map(({ code }) => code)).toEqual([
      'yaml-alias',
    ]);
  });
});

describe('a problem is placed where it stands', () => {
  const text = ['# note', 'budget:', '  total: 1', '  rows:', '    - id: a', '      name: 甲'];
  const { place } = readYaml(text.join('\n'), FILE);
  const problem = { code: 'x', found: '', expected: '', mend: '' };
  const cases: readonly (readonly [string, (string | number)[], boolean, string])[] = [
    ['a value', ['budget', 'total'], false, '3:10 budget › total'],
    ['a key', ['budget', 'total'], true, '3:3 budget › total'],
    [
      'a value in a list, items counted from one',
      ['budget', 'rows', 0, 'name'],
      false,
      '6:13 budget › rows › 第1项 › name',
    ],
    [
      'a field that is not there stands at the nearest thing that is',
      ['budget', 'rows', 0, 'actual', 'text'],
      false,
      '5:7 budget › rows › 第1项 › actual › text',
    ],
    ['the whole file', [], false, '2:1 '],
  ];

  test.for(cases)('%s', ([, path, atKey, expected]) => {
    const placed = place({ ...problem, path, atKey });
    expect(`${placed.line}:${placed.column} ${placed.path}`).toBe(expected);
    expect(placed.file).toBe(FILE);
  });

  test('in an empty file, at its beginning', () => {
    expect(readYaml('', FILE).place({ ...problem, path: ['a'] })).toMatchObject({
      line: 1,
      column: 1,
    });
  });
});

const yamlLike = fc
  .array(
    fc.constantFrom(
      ...['a', ':', ' ', '\n', '- ', '{', '}', '[', ']', '&x', '*x', '"', "'", '|', '>', '!', '%'],
      ...['---', '\t', '#', '?', ',', '<<', '__proto__', '1,234万元', '\r', '\u0000', '\ud800'],
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

test('whatever the file holds, reading it and placing a problem in it never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(yamlLike, fc.string(), fc.string({ unit: 'binary' })),
      fc.array(fc.oneof(fc.constantFrom('a', '__proto__', 'constructor'), fc.nat(3))),
      fc.boolean(),
      (text, path, atKey) => {
        const { problems, place } = readYaml(text, FILE);
        const placed = place({ code: 'x', found: '', expected: '', mend: '', path, atKey });
        for (const { line, column } of [...problems, placed]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
