import { disclosureSchema } from '#domain/record/disclosure-schema.ts';
import { ALL_TABLES } from '../tables/all.ts';
import type { ColumnForm } from '../tables/table.ts';
import type { Table } from '../csv.ts';
import { english } from './english.ts';
import { jsonFields, type JsonField } from './json-fields.ts';

/** One field or column, as the dictionary explains it. */
export interface Entry {
  readonly name: string;
  /** The name for programs; of a field of the JSON, its path. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly type: string;
  /** What stands there where there is no value. */
  readonly absent: string;
}

/** The fields of the JSON, or the columns of a table. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly entries: readonly Entry[];
}

const UNPUBLISHED = '未公布：来源没有给出，不是零';
const LEFT_OUT = '没有就不出现';

const ABSENT: Readonly<Record<ColumnForm['absence'], string>> = {
  always: '总有值',
  unpublished: UNPUBLISHED,
  number: `${UNPUBLISHED}；空着：印文不是一个确数，见印文`,
  blank: '空着：没有这一项，或来源没有说明',
};

const TYPES: Readonly<Record<ColumnForm['kind'], string>> = {
  text: '文字 text',
  decimal: '十进制数 decimal',
  integer: '整数 integer',
  url: '网址 URL',
};

const unitOf = (title: string): string => /（(元|%)）$/u.exec(title)?.[1] ?? '';

const ofColumn = ({ id, title, zh, en, kind, absence }: ColumnForm): Entry => {
  const unit = unitOf(title);
  const type = unit === '' ? TYPES[kind] : `${TYPES[kind]}，${unit}`;
  return { name: title, id, zh, en, type, absent: ABSENT[absence] };
};

const absentOf = ({ isOptional, mayBeUnpublished }: JsonField): string => {
  const said = [mayBeUnpublished ? UNPUBLISHED : '', isOptional ? LEFT_OUT : ''];
  return said.filter((part) => part !== '').join('；') || ABSENT.always;
};

const ofField = (field: JsonField): Entry => {
  const { path, zh, type } = field;
  const name = path.split('.').at(-1) ?? path;
  return { name, id: path, zh, en: english(path), type, absent: absentOf(field) };
};

/** Every field of the canonical JSON and every column of every table. */
export function dictionary(): Chapter[] {
  return [
    ...ALL_TABLES.map(({ name, title, zh, en, columns }) => ({
      ...{ id: name, title, zh, en },
      entries: columns.map(ofColumn),
    })),
    {
      ...{ id: 'json', title: 'JSON' },
      zh: '每份报告的全部数据。名称是从外到里的路径：[] 是列表的每一项，* 是每个代号。',
      en: 'All data of a report. Names are paths: [] is each item of a list, * each key.',
      entries: jsonFields(disclosureSchema()).map(ofField),
    },
  ];
}

/** The dictionary as a table. */
export function dictionaryTable(): Table {
  return {
    columns: ['在哪里', '名称', '代号', '中文说明', 'English', '类型、单位', '没有值时'],
    rows: dictionary().flatMap(({ title, entries }) =>
      entries.map(({ name, id, zh, en, type, absent }) => [title, name, id, zh, en, type, absent]),
    ),
  };
}
