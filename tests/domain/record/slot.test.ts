import { describe, expect, test } from 'vitest';
import { isSlot, ownMentions, slot } from '#domain/record/slot.ts';

const forms: readonly (readonly [string, unknown, unknown])[] = [
  ['not published', '未公布', { published: false, mentions: [] }],
  [
    'a printed text alone',
    '1万元',
    { published: true, mentions: [{ input: { text: '1万元' }, path: [] }] },
  ],
  [
    'a printed text with its place',
    { text: '1万元', at: 'work', anchor: '支出', unit: '万元', as: '决算数', times: '2' },
    {
      published: true,
      mentions: [
        {
          input: {
            ...{ text: '1万元', at: 'work', anchor: '支出' },
            ...{ unit: '万元', as: '决算数', times: '2' },
          },
          path: ['text'],
        },
      ],
    },
  ],
  [
    'several printed texts',
    ['1万元', { text: '1.0万元', at: 'work' }],
    {
      published: true,
      mentions: [
        { input: { text: '1万元' }, path: [0] },
        { input: { text: '1.0万元', at: 'work' }, path: [1, 'text'] },
      ],
    },
  ],
  [
    'printed texts with what they divide by and cover',
    { mentions: ['90%', { text: '90.0%' }], basis: '年初预算', scope: '含下属单位' },
    {
      published: true,
      basis: '年初预算',
      scope: '含下属单位',
      mentions: [
        { input: { text: '90%' }, path: ['mentions', 0] },
        { input: { text: '90.0%' }, path: ['mentions', 1, 'text'] },
      ],
    },
  ],
  [
    'a reference to a fact',
    { fact: 'output/growth' },
    { published: true, reference: 'output/growth', mentions: [] },
  ],
];

describe('a figure may be written as', () => {
  test.for(forms)('%s', ([, written, expected]) => {
    const read = slot.parse(written);
    expect(read).toEqual({ kind: 'slot', ...(expected as object) });
    expect(isSlot(read)).toBe(true);
  });
});

const refused: readonly (readonly [string, unknown])[] = [
  ['nothing', ''],
  ['a space around it', ' 1万元'],
  ['two lines', '1万元\n2万元'],
  ['no printed text at all', []],
  ['no printed text at all, with a basis', { mentions: [], basis: '年初预算' }],
  ['a text and a reference', { text: '1万元', fact: 'output' }],
  ['a reference in capitals', { fact: 'Output' }],
  ['a reference to a part of a fact that no fact has', { fact: 'output/total' }],
  ['an anchor of twenty Han characters', { text: '1万元', anchor: '一'.repeat(20) }],
  ['none times', { text: '1万元', times: '0' }],
];

describe('a figure may not be', () => {
  test.for(refused)('%s', ([, written]) => {
    expect(slot.safeParse(written).success).toBe(false);
  });
});

test('an anchor of nineteen Han characters and any others is short enough', () => {
  const anchor = `${'一'.repeat(19)}，2021：abc`;
  expect(slot.safeParse({ text: '1万元', anchor }).success).toBe(true);
});

test('a fact must print something: it may not refer to another', () => {
  expect(ownMentions.safeParse({ fact: 'output' }).success).toBe(false);
  expect(ownMentions.safeParse('1万元').success).toBe(true);
});
