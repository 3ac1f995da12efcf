import type { Fact, Mention } from '#domain/record/canonical.ts';
import { boundLabel, natureLabel, periodLabel } from '../../views/labels.ts';
import { defineTable } from './table.ts';

interface Row {
  readonly fact: Fact;
  readonly mention: Mention;
  readonly nth: number;
}

/** Every place that prints a figure, a row each: as printed, and what it says as a number. */
export const facts = defineTable<Row>({
  name: 'facts',
  title: '每个数和出处',
  zh: '来源印出的每个数，印一处一行：印文、数值、单位、位置。',
  en: 'Every figure the source prints, a row for each place: the print, its value, unit and place.',
  key: ['fact', 'place_number'],
  columns: [
    {
      ...{ id: 'fact', title: '代号', kind: 'text', absence: 'always' },
      zh: '这个数的代号，在本报告中不重复；项目、目标、得分的代号就是它们在记录里的路径。',
      en: 'Key of the figure, unique within the report; its path in the record.',
      cell: ({ fact }) => fact.key,
    },
    {
      ...{ id: 'place_number', title: '第几处', kind: 'integer', absence: 'always' },
      zh: '同一个数印在几处时，这是其中第几处。',
      en: 'Which of the places that print this figure, counted from 1.',
      cell: ({ nth }) => `${nth}`,
    },
    {
      ...{ id: 'subject', title: '对象', kind: 'text', absence: 'always' },
      zh: '说的是谁或什么。',
      en: 'Who or what the figure is about.',
      cell: ({ fact }) => fact.subject,
    },
    {
      ...{ id: 'measure', title: '量', kind: 'text', absence: 'always' },
      zh: '量的是什么。',
      en: 'What is measured.',
      cell: ({ fact }) => fact.measure,
    },
    {
      ...{ id: 'period', title: '时间', kind: 'text', absence: 'unpublished' },
      zh: '说的是哪段时间或哪一天。',
      en: 'The time or the day it covers.',
      cell: ({ fact }) => periodLabel(fact.period),
    },
    {
      ...{ id: 'nature', title: '性质', kind: 'text', absence: 'always' },
      zh: '时段量、时点量、比率、增减、名次、日期、界限，或来源未说明。',
      en: 'Flow, stock, ratio, change, rank, date, threshold, or not stated.',
      cell: ({ fact }) => natureLabel(fact.nature),
    },
    {
      ...{ id: 'basis', title: '口径', kind: 'text', absence: 'blank' },
      zh: '比率除以什么、增幅与什么相比，按来源所说。',
      en: 'What a ratio divides by or a change compares with, as the source says.',
      cell: ({ fact }) => fact.basis ?? '',
    },
    {
      ...{ id: 'scope', title: '范围', kind: 'text', absence: 'blank' },
      zh: '统计范围。',
      en: 'What the figure includes.',
      cell: ({ fact }) => fact.scope ?? '',
    },
    {
      ...{ id: 'about', title: '有关', kind: 'text', absence: 'blank' },
      zh: '有关的项目、目标、任务或指标的代号。',
      en: 'Id of the project, target, task or indicator it belongs to.',
      cell: ({ fact }) => fact.about ?? '',
    },
    {
      ...{ id: 'printed', title: '印文', kind: 'text', absence: 'always' },
      zh: '来源印出的字，一字不改。',
      en: 'The text as printed, unchanged.',
      cell: ({ mention }) => mention.text,
    },
    {
      ...{ id: 'printed_unit', title: '表头的单位', kind: 'text', absence: 'blank' },
      zh: '单位印在表头等别处时，那里印的单位。',
      en: 'The unit where it is printed elsewhere, such as in the head of the table.',
      cell: ({ mention }) => mention.unit ?? '',
    },
    {
      ...{ id: 'value', title: '数值', kind: 'decimal', absence: 'blank' },
      zh: '印文里的数，按“单位”一栏的单位，万、亿已乘开；“界限”不是确数时只是印出的那个数。日期没有数值。',
      en: 'The printed number in the unit of the column unit, scales multiplied out; see bound for what it says of the true value. Empty for dates.',
      cell: ({ mention }) => mention.figure?.value ?? '',
    },
    {
      ...{ id: 'value_high', title: '数值的上端', kind: 'decimal', absence: 'blank' },
      zh: '印文是范围时，范围的上端。',
      en: 'The upper end, where the print is a range.',
      cell: ({ mention }) => mention.figure?.high?.value ?? '',
    },
    {
      ...{ id: 'unit', title: '单位', kind: 'text', absence: 'blank' },
      zh: '数值的单位：元、%、家、人次等。',
      en: 'Unit of the value.',
      cell: ({ mention }) => mention.figure?.unit ?? '',
    },
    {
      ...{ id: 'bound', title: '界限', kind: 'text', absence: 'blank' },
      zh: '确数、约数、下限（超、不少于）、上限（近、不超过）或范围。',
      en: 'Exact, approximate, lower bound, upper bound or range.',
      cell: ({ mention }) => (mention.figure ? boundLabel(mention.figure.bound) : ''),
    },
    {
      ...{ id: 'date_from', title: '日期起', kind: 'text', absence: 'blank' },
      zh: '印文是日期时的开始，ISO 8601，只写到印出的精度。',
      en: 'For dates: the start, ISO 8601 to the printed precision.',
      cell: ({ mention }) => mention.date?.from ?? '',
    },
    {
      ...{ id: 'date_to', title: '日期止', kind: 'text', absence: 'blank' },
      zh: '印文是日期时的结束；一个日期起止相同。',
      en: 'For dates: the end; equal to the start for a single date.',
      cell: ({ mention }) => mention.date?.to ?? '',
    },
    {
      ...{ id: 'printed_as', title: '来源的叫法', kind: 'text', absence: 'blank' },
      zh: '来源对这个数的叫法。',
      en: 'The document’s own word for the figure.',
      cell: ({ mention }) => mention.as ?? '',
    },
    {
      ...{ id: 'place', title: '位置', kind: 'text', absence: 'always' },
      zh: '印在来源的哪一处。',
      en: 'The place in the source that prints it.',
      cell: ({ mention }) => mention.label,
    },
  ],
  rows: ({ disclosure }) =>
    Object.values(disclosure.report.facts).flatMap((fact) =>
      fact.mentions.map((mention, index) => ({ fact, mention, nth: index + 1 })),
    ),
});
