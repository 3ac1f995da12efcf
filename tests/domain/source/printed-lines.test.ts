import { describe, expect, test } from 'vitest';
import { printedLines } from '#domain/source/printed-lines.ts';
import { bare, reportOf } from '../record/sample-report.ts';

const fact = (id: string, value: unknown, more: object = {}) => ({
  ...{ id, subject: '全区', measure: '次数', period: '2023', nature: 'flow', at: 'work', value },
  ...more,
});
const linesOf = (value: unknown, more: object = {}) =>
  printedLines(reportOf({ facts: [fact('tests', value, more)] }));
const plain = linesOf('120次');

test('everything a record says is printed is a line', () => {
  const source = {
    ...bare.source,
    ignored: [
      { reason: 'page', at: 'work', texts: ['3'] },
      { reason: 'private', what: '电话', at: 'work', after: '电话', before: '邮箱' },
    ],
  };
  const facts = [
    fact('b', '2次'),
    fact('a', ['1次', { text: '1次', at: 'money', anchor: '共', times: '2' }]),
  ];
  expect(printedLines(reportOf({ source, facts })).join('\n').replaceAll('\t', ' | '))
    .toMatchInlineSnapshot(`
      "text | 0000000000000000000000000000000000000000000000000000000000000000
      place | money | 一、收支
      place | work | 二、工作
      a | money | 共 |  | 2 |  |  |  | 次 | 1次
      a | work |  |  |  |  |  |  | 次 | 1次
      b | work |  |  |  |  |  |  | 次 | 2次
      ignored | {"reason":"page","at":"work","texts":["3"]}
      ignored | {"reason":"private","what":"电话","at":"work","after":"电话","before":"邮箱"}"
    `);
});

const changes: readonly (readonly [string, readonly string[]])[] = [
  ['another text', linesOf('121次')],
  ['another place', linesOf('120次', { at: 'money' })],
  ['an anchor', linesOf({ text: '120次', anchor: '共' })],
  ['how often it stands there', linesOf({ text: '120次', times: '2' })],
  ['the document’s own word', linesOf({ text: '120次', as: '次数' })],
  ['a second print', linesOf(['120次', { text: '120次', at: 'money' }])],
  [
    'another text of the source',
    printedLines(
      reportOf({
        source: { ...bare.source, textSha256: '1'.repeat(64) },
        facts: [fact('tests', '120次')],
      }),
    ),
  ],
];

describe('a line changes with', () => {
  test.for(changes)('%s', ([, lines]) => {
    expect(lines).not.toEqual(plain);
  });
});

test('the order in which facts are written does not matter, nor what only tells of them', () => {
  const [a, b] = [fact('a', '1次'), fact('b', '2次')];
  expect(printedLines(reportOf({ facts: [b, a] }))).toEqual(
    printedLines(reportOf({ facts: [a, b] })),
  );
  expect(linesOf('120次', { subject: '全市', measure: '数量' })).toEqual(plain);
});
