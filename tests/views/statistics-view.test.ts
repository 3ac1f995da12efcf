import { expect, test } from 'vitest';
import { statisticsView } from '../../src/views/statistics-view.ts';
import { reportOf } from '../domain/record/sample-report.ts';

const statistic = (id: string, topic: string, more: object = {}) => ({
  ...{ id, topic, subject: '全区', measure: `${id}数`, period: '2023', nature: 'flow' },
  ...{ at: 'work', value: '10件', ...more },
});

test('statistics stand under their topics, both in the order of the record', () => {
  const groups = statisticsView(
    reportOf({
      statistics: [
        statistic('b', '工业', { growth: '增长5%', growthBasis: '上年同期' }),
        statistic('c', '外贸'),
        statistic('a', '工业', { growth: '下降1%' }),
      ],
    }),
  );
  const shown = groups.map(({ topic, rows }) => [
    topic,
    ...rows.map(({ subject, measure, value, growth, growthBasis }) =>
      [subject, measure, value.text, growth.text, growthBasis].join(' '),
    ),
  ]);
  expect(shown).toEqual([
    ['工业', '全区 b数 10件 增长5% 上年同期', '全区 a数 10件 下降1% '],
    ['外贸', '全区 c数 10件 未公布 '],
  ]);
});

test('a report without statistics has no topics', () => {
  expect(statisticsView(reportOf())).toEqual([]);
});
