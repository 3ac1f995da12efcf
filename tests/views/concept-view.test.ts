import { describe, expect, test } from 'vitest';
import { parseFigure } from '#domain/figure/parse-figure.ts';
import type { Sighting } from '#domain/comparison/sighting.ts';
import type { Concept } from '#domain/record/concept.ts';
import { conceptView } from '../../src/views/concept-view.ts';

const concept: Concept = {
  ...{ id: 'parks', name: '园区数', group: '测试', means: '有多少个园区。' },
  ...{ subject: 'district', nature: 'stock', prints: [{ measure: '园区数' }] },
};
const agency = { id: 'ju', names: [{ name: '测试局', short: '区测试局' }], remit: ['测试'] };
const district = (id: string, name: string) => ({
  ...{ id, code: '990101', name: `示范市${name}`, short: name, city: '示范市' },
  tile: { column: '1', row: '1' },
});
const register = {
  districts: [district('jia', '甲区'), district('yi', '乙区')],
  agencies: ['jia', 'yi'].map((each) => ({ district: each, agency })),
};

const at = (address: string, text: string, more: Partial<Sighting> = {}) => {
  const [where = '', , year = '', kind = ''] = address.split('/');
  const parsed = parseFigure(text);
  const sighting: Sighting = {
    ...{ concept: 'parks', key: 'parks', measure: '园区数', subject: where, period: year },
    ...{ nature: 'stock', text, place: '二、工作' },
    ...(parsed.ok && { figure: parsed.figure }),
    ...more,
  };
  return { report: { address, district: where, agency: 'ju', year, kind }, sighting };
};
const viewed = (prints: readonly ReturnType<typeof at>[], which = concept) =>
  conceptView(
    which,
    prints.map(({ report }) => report),
    (address) => prints.filter(({ report }) => report.address === address).map((p) => p.sighting),
    register,
  );

describe('what is drawn together', () => {
  test('one district over the years, and two districts in one year, each apart', () => {
    const { panels, refusals } = viewed([
      at('jia/ju/2021/self', '15个'),
      at('jia/ju/2022/self', '18个'),
      at('yi/ju/2022/self', '8个'),
    ]);
    expect(panels.map(({ told }) => told)).toEqual([
      '甲区：2021年 15个，2022年 18个',
      '2022年：甲区 18个，乙区 8个',
    ]);
    expect(refusals).toEqual(['不是同一处、又不是同一年的数，高低说明不了什么，只并列。']);
  });

  test('figures of other units are drawn in the unit of the first, and shown as printed', () => {
    const [panel] = viewed([
      at('jia/ju/2021/self', '2公顷', { nature: 'flow' }),
      at('jia/ju/2022/self', '30000平方米', { nature: 'flow' }),
    ]).panels;
    expect(panel?.bars.map(({ text, value }) => [text, value])).toEqual([
      ['2公顷', 2],
      ['30000平方米', 3],
    ]);
  });

  test('two reports that print the same of one year are one bar, and no panel by themselves', () => {
    const same = [at('jia/ju/2021/self', '15个'), at('jia/ju/2021/third-party', '15个')];
    expect(viewed(same).panels).toEqual([]);
    const [panel] = viewed([...same, at('jia/ju/2022/self', '18个')]).panels;
    expect(panel?.told).toBe('甲区：2021年 15个，2022年 18个');
  });

  test('where they differ, each says which report it is of', () => {
    const [panel] = viewed([
      at('jia/ju/2021/self', '15个'),
      at('jia/ju/2021/third-party', '14个'),
      at('jia/ju/2022/self', '18个'),
    ]).panels;
    expect(panel?.told).toBe(
      '甲区：2021年（部门自评） 15个，2021年（第三方评价） 14个，2022年 18个',
    );
  });
});

test('what only looks like it stands apart, with its reason', () => {
  const { rows, unlike, panels } = viewed([
    at('jia/ju/2021/self', '15个'),
    at('yi/ju/2021/self', '4个', { unlike: '这是新增的' }),
  ]);
  expect(rows.map(({ whose }) => whose)).toEqual(['甲区 2021年']);
  expect(unlike.map(({ text, unlike: why }) => [text, why])).toEqual([['4个', '这是新增的']]);
  expect(panels).toEqual([]);
});

test('a report of one project does not speak for the agency', () => {
  const own: Concept = { ...concept, subject: 'agency' };
  const prints = [at('jia/ju/2021/self', '15个'), at('jia/ju/2021/project-self-x', '3个')];
  expect(viewed(prints, own).rows.map(({ owns, text }) => [owns, text])).toEqual([
    ['甲区测试局', '15个'],
  ]);
  expect(viewed(prints).rows).toHaveLength(2);
});

test('scope and basis are told in words', () => {
  const { rows } = viewed([
    at('jia/ju/2021/self', '15个', { scope: '只算市级' }),
    at('yi/ju/2021/self', '91%', { nature: 'ratio', basis: '未公布' }),
    at('yi/ju/2022/self', '91%', { nature: 'ratio', basis: '年初预算', whole: '未公布' }),
  ]);
  expect(rows.map(({ terms }) => terms)).toEqual([
    ...['只算市级', '口径未公布', '除以年初预算；没有写明是不是全区的数'],
  ]);
});
