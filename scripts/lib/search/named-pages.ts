import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import type { NamedPage } from '../../../src/search/start.ts';
import type { Prepared } from '../../../src/store/prepared.ts';
import { pinyinOf } from './pinyin-of.ts';

/** 区科工商信局 is typed with its district, without it, and without the 区. */
const pinyinFor = (
  { names, filters }: SearchRecord,
  { districts }: Pick<Prepared, 'districts'>,
): string[] => {
  const district = districts.find(({ short }) => short === filters['区']);
  if (!district) return [];
  const own = pinyinOf(district.short, district.id);
  if (filters['种类'] === '区') return [own];
  const [shortest = ''] = names.toSorted((a, b) => a.length - b.length);
  const typed = pinyinOf(shortest);
  return [typed, `${own} ${typed}`, typed.replace(/^qu /u, '')];
};

/** What can be called by name, with how districts and agencies are typed. */
export function namedPages(
  records: readonly SearchRecord[],
  register: Pick<Prepared, 'districts'>,
): NamedPage[] {
  return records.map((record) => ({
    ...{ address: record.address, title: record.title, names: record.names },
    kind: record.filters['种类'] ?? '',
    pinyin: pinyinFor(record, register),
  }));
}
