import { expect, test } from 'vitest';
import { markdownTable } from '../../../scripts/lib/markdown-table.ts';

test('columns of numbers stand to the right, all others to the left', () => {
  const rows = [
    ['2021年', 12, '1.5 / 2', '90%'],
    ['2022年', 7, '—', '—'],
  ];
  expect(markdownTable(['查询', '个', 'KB', '占'], rows)).toBe(
    [
      '| 查询 | 个 | KB | 占 |',
      '| --- | ---: | ---: | ---: |',
      '| 2021年 | 12 | 1.5 / 2 | 90% |',
      '| 2022年 | 7 | — | — |',
    ].join('\n'),
  );
});

test('a bar in a text does not end its cell', () => {
  expect(markdownTable(['查询'], [['甲|乙']])).toContain('| 甲\\|乙 |');
});
