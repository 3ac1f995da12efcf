import type { Site } from '#domain/record/site.ts';
import type { Citation } from '../views/citation-view.ts';
import type { ColumnForm, TableForm } from './tables/table.ts';
import type { Sheet } from './xlsx/render-xlsx.ts';

/** What the first sheet of a workbook tells. */
export interface About {
  readonly title: string;
  /** The document the data was taken from; left out where there are many. */
  readonly document?: string;
  readonly version: string;
  /** Its page, whole. */
  readonly page: string;
  readonly citation: Citation;
}

const LABELS = { never: '总有值', unpublished: '没有公布的写“未公布”' };

const absenceOf = ({ absence }: ColumnForm): string => {
  if (absence === 'always') return LABELS.never;
  if (absence === 'blank') return '没有的空着';
  return absence === 'number'
    ? `${LABELS.unpublished}；印文不是一个确数的空着`
    : LABELS.unpublished;
};

/** What the workbook is, where it is from, and what each column means. */
export function aboutSheet(about: About, tables: readonly TableForm[], site: Site): Sheet {
  const { title, document, version, page, citation } = about;
  const rows: readonly (readonly string[])[] = [
    ['名称', title],
    ...(document === undefined ? [] : [['来源', `《${document}》`]]),
    ['发布', `${site.publisher}（${site.name}）`],
    ['网页', page],
    ['数据版本', version],
    ['更正至', citation.corrected === '' ? '没有更正过；以数据版本为准' : citation.corrected],
    ['许可', `${site.licence.name} ${site.licence.url}`],
    ['引用', citation.standard],
    ['未公布', '来源没有给出。它不是零，也不是空白。'],
    [
      '印文和数值',
      '印文照来源，一字不改；数值由印文换算。超过 15 位的数按文字写，以免电子表格改动它。',
    ],
    ...tables.flatMap((table) => [
      [],
      [`表：${table.title}`, table.zh],
      ...table.columns.map((column) => [column.title, column.zh, absenceOf(column)]),
    ]),
  ];
  const text = (head: string) => ({ title: head, kind: 'text' as const });
  return { name: '说明', columns: [text('项'), text('内容'), text('没有值时')], rows };
}
