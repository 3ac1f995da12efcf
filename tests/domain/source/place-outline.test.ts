import { describe, expect, test } from 'vitest';
import { placeOutline } from '#domain/source/place-outline.ts';

const outlineOf = (...headings: readonly string[]) =>
  headings.map((heading, index) => ({ id: `p${index + 1}`, label: heading, heading }));

/** The regions as texts, by id. */
const found = (text: string, ...headings: readonly string[]) => {
  const { regions, missing } = placeOutline(text, outlineOf(...headings));
  const texts = [...regions.values()].map(({ id, start, end }): [string, string] => [
    id,
    text.slice(start, end),
  ]);
  return { ...Object.fromEntries(texts), missing };
};

const TEXT = '封面一、收支花了1元二、工作办了2件三、得分得3分';

describe('a place reaches', () => {
  test('from its heading up to the next, the last one to the end', () => {
    expect(found(TEXT, '一、收支', '二、工作', '三、得分')).toEqual({
      ...{ p1: '一、收支花了1元', p2: '二、工作办了2件', p3: '三、得分得3分' },
      missing: [],
    });
  });

  test('over headings that the record does not name', () => {
    expect(found(TEXT, '一、收支', '三、得分')).toMatchObject({
      p1: '一、收支花了1元二、工作办了2件',
    });
  });

  test('from a heading that breaks over lines in the record', () => {
    expect(found(TEXT, '一、收 支')).toMatchObject({ missing: [], p1: TEXT.slice(2) });
  });
});

describe('a heading', () => {
  test('that stands twice is the one behind the place before', () => {
    expect(found('表一说明表二说明', '表一', '说明', '表二', '说明')).toEqual({
      ...{ p1: '表一', p2: '说明', p3: '表二', p4: '说明' },
      missing: [],
    });
  });

  test('that is not there is told, and the others are found all the same', () => {
    const result = found(TEXT, '一、收支', '四、其他', '三、得分');
    expect(result).toMatchObject({ missing: ['p2'], p3: '三、得分得3分' });
    expect(result).not.toHaveProperty('p2');
  });

  test('out of order is told', () => {
    expect(found(TEXT, '二、工作', '一、收支').missing).toEqual(['p2']);
  });
});
