import { describe, expect, test } from 'vitest';
import { heldIn } from '../../src/search/places.ts';

const page = {
  title: '示范区样本局2021年度自评',
  names: ['区样本局'],
  parts: [
    { anchor: '', heading: '', lines: [{ text: '年度 2021' }] },
    {
      anchor: 'qian',
      heading: '钱花得怎样',
      lines: [{ text: '年初预算 1,203.01万元' }, { text: '美食节 30万元', anchor: 'xiangmu.m1' }],
    },
    {
      anchor: 'mubiao',
      heading: '目标',
      lines: [{ text: '新增独角兽2家' }, { text: '美食节办了1场', anchor: 'mubiao.t2' }],
    },
  ],
};
const held = (...terms: readonly string[]) => heldIn(page, terms);
const anchors = (...terms: readonly string[]) => held(...terms).places.map(({ anchor }) => anchor);

describe('of a page that has a term', () => {
  test('the line leads to its own anchor', () => {
    expect(held('30万元').places).toEqual([
      { anchor: 'xiangmu.m1', heading: '钱花得怎样', text: '美食节 30万元', terms: 1 },
    ]);
  });

  test('a line without one leads to its part', () => {
    expect(anchors('独角兽')).toEqual(['mubiao']);
  });

  test('every part that has it is a place', () => {
    expect(anchors('美食节')).toEqual(['xiangmu.m1', 'mubiao.t2']);
  });

  test('the part that has more of the terms comes first', () => {
    expect(anchors('美食节', '独角兽')).toEqual(['mubiao', 'xiangmu.m1']);
  });
});

test('terms may stand in different parts, and in the title', () => {
  expect(held('样本局', '1203.01', '独角兽')).toMatchObject({ terms: 3, named: false });
});

test('a term does not run from one line into the next', () => {
  expect(held('万元美食节').terms).toBe(0);
});

test('a page is named so when its title and names have all terms', () => {
  expect(held('区样本局', '2021')).toMatchObject({ named: true });
  expect(held('样本局', '美食节')).toMatchObject({ named: false });
});

test('a heading has terms, too, and leads to its part', () => {
  expect(held('花得怎样').places).toEqual([
    { anchor: 'qian', heading: '钱花得怎样', text: '年初预算 1,203.01万元', terms: 1 },
  ]);
});

describe('looking in one part only', () => {
  test('the title still counts', () => {
    expect(heldIn(page, ['样本局', '独角兽'], { part: '目标' }).terms).toBe(2);
  });

  test('other parts do not', () => {
    expect(heldIn(page, ['独角兽'], { part: '钱花得怎样' }).terms).toBe(0);
  });

  test('the title alone is not enough', () => {
    expect(heldIn(page, ['样本局'], { part: '目标' }).terms).toBe(0);
  });
});
