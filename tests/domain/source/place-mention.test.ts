import { describe, expect, test } from 'vitest';
import { placeMention, type Wanted } from '#domain/source/place-mention.ts';

const free = () => true;

/** Where a text is found in the part of the source between the bars, as offsets; or why not. */
const place = (source: string, wanted: Wanted, taken: readonly number[] = []) => {
  const [before = '', region = source] = source.includes('|') ? source.split('|') : ['', source];
  const text = source.replaceAll('|', '');
  const span = { start: before.length, end: before.length + region.length };
  const placed = placeMention(text, wanted, span, ({ start }) => !taken.includes(start));
  return placed.ok ? placed.spans.map(({ start }) => start) : placed.why;
};

const cases: readonly (readonly [string, string, Wanted, readonly number[] | string])[] = [
  ['the only one is found', '支出90万元', { text: '90万元' }, [2]],
  ['white space in the record does not matter', '支出90万元', { text: '90 万元' }, [2]],
  ['none is told', '支出80万元', { text: '90万元' }, '这一处没有这个印文'],
  [
    'one outside the place is none',
    '|支出80万元|结余90万元',
    { text: '90万元' },
    '这一处没有这个印文',
  ],
  [
    'one that reaches over the end is none',
    '|支出90|万元',
    { text: '90万元' },
    '这一处没有这个印文',
  ],
  ['one at the very end is one', '|支出90万元|', { text: '90万元' }, [2]],
  [
    'two are one too many',
    '90分和90分',
    { text: '90分' },
    '这个印文在这一处有 2 个，记录说有 1 个',
  ],
  ['two are right when the record says so', '90分和90分', { text: '90分', times: '2' }, [0, 4]],
  [
    'one is too few for two',
    '得90分',
    { text: '90分', times: '2' },
    '这个印文在这一处有 1 个，记录说有 2 个',
  ],
  ['the end of a longer number is none', '支出190万元', { text: '90万元' }, '这一处没有这个印文'],
  ['decimals are no number of their own', '支出1.90万元', { text: '90万元' }, '这一处没有这个印文'],
  ['the beginning of a longer number is none', '共905', { text: '90' }, '这一处没有这个印文'],
  [
    'the end of a number in wide digits is none',
    '支出１90万元',
    { text: '90万元' },
    '这一处没有这个印文',
  ],
  [
    'a text that begins with a word may stand behind a digit',
    '表1约90万元',
    { text: '约90万元' },
    [2],
  ],
  ['the nth of equal texts is found', '0.00 0.00 5.00', { text: '0.00', nth: '2' }, [5]],
  ['a percentage is not counted', '0.00 0.00% 0.00', { text: '0.00', nth: '2' }, [11]],
  ['percentages are counted among themselves', '1% 0% 0%', { text: '0%', nth: '2' }, [6]],
  [
    'an nth that is not there is told',
    '0.00 5.00',
    { text: '0.00', nth: '2' },
    '这个印文在这一处只有 1 个，没有第 2 个',
  ],
  ['an anchor says which', '甲90分，乙90分', { text: '90分', anchor: '乙' }, [6]],
  ['a text inside its anchor is found', '甲90分，乙90分', { text: '90分', anchor: '乙90' }, [6]],
  ['the first behind the anchor is meant', '乙90分，丙90分', { text: '90分', anchor: '乙' }, [1]],
  ['a missing anchor is told', '甲90分', { text: '90分', anchor: '乙' }, '这一处没有定位文字“乙”'],
  [
    'an anchor outside the place is missing',
    '乙|甲90分|',
    { text: '90分', anchor: '乙' },
    '这一处没有定位文字“乙”',
  ],
  [
    'an anchor that stands twice is told',
    '乙90分，乙80分',
    { text: '90分', anchor: '乙' },
    '定位文字“乙”在这一处有 2 个，分不清是哪一个',
  ],
  [
    'a text before its anchor is not meant',
    '90分是乙',
    { text: '90分', anchor: '乙' },
    '定位文字“乙”之中和之后都没有这个印文',
  ],
  [
    'a text just within reach is found',
    `乙${'字'.repeat(37)}90分`,
    { text: '90分', anchor: '乙' },
    [38],
  ],
  [
    'a text too far behind its anchor is not',
    `乙${'字'.repeat(38)}90分`,
    { text: '90分', anchor: '乙' },
    '定位文字“乙”之中和之后都没有这个印文',
  ],
  [
    'a text behind its anchor but beyond the place is not',
    '|乙得|90分',
    { text: '90分', anchor: '乙' },
    '定位文字“乙”之中和之后都没有这个印文',
  ],
];

describe('a printed text is looked for in its place:', () => {
  test.for(cases)('%s', ([, source, wanted, expected]) => {
    expect(place(source, wanted)).toEqual(expected);
  });

  test('what others claimed does not count', () => {
    expect(place('90分和90分', { text: '90分' }, [0])).toEqual([4]);
  });

  test('the same text asked for twice gives the same answer', () => {
    const region = { start: 0, end: 4 };
    expect(placeMention('90分', { text: '90分' }, region, free)).toEqual(
      placeMention('90分', { text: '90分' }, region, free),
    );
  });
});
