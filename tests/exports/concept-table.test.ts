import { expect, test } from 'vitest';
import { parseFigure } from '#domain/figure/parse-figure.ts';
import { conceptTable } from '../../src/exports/concept-table.ts';
import type { ConceptRow } from '../../src/views/concept-view.ts';

const row = (text: string, more: Partial<ConceptRow> = {}): ConceptRow => {
  const parsed = parseFigure(text);
  return {
    ...{ concept: 'parks', key: 'parks', measure: '园区数', subject: '甲区', period: '2021' },
    ...{ nature: 'stock', text, place: '二、工作', whose: '甲区 2021年', owner: 'jia', remit: [] },
    ...{ address: 'jia/ju/2021/self', districtId: 'jia', kindLabel: '部门自评', owns: '甲区' },
    ...{ when: '2021年', anchor: 'shu-parks', terms: '只算市级' },
    ...(parsed.ok && { figure: parsed.figure }),
    ...more,
  };
};
const concept = {
  ...{ id: 'parks', name: '园区数', group: '测试', means: '有多少个园区。' },
  ...{ subject: 'district' as const, nature: 'stock' as const, prints: [{ measure: '园区数' }] },
};

test('a row each print, as printed and as a number, and what is another number says why', () => {
  const { columns, rows } = conceptTable({
    ...{ concept, panels: [], refusals: [], reports: 1 },
    rows: [row('近1700家', { target: '1500家' }), row('15家', { disputed: true })],
    unlike: [row('4个', { unlike: '这是新增的', terms: '' })],
  });
  const told = rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
  );
  expect(told[0]).toMatchObject({ 印文: '近1700家', 数值: '1700', 界限: '约数', 目标: '1500家' });
  expect(told[1]).toMatchObject({
    数值: '15',
    单位: '家',
    前后不一: '是',
    '范围、口径': '只算市级',
  });
  expect(told[2]).toMatchObject({ 为什么是另一个数: '这是新增的', 报告: 'jia/ju/2021/self' });
  for (const cells of rows) expect(cells).toHaveLength(columns.length);
});
