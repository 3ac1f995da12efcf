import type { Agency } from '#domain/record/agency.ts';
import type { District } from '#domain/record/district.ts';
import type { SearchRecord } from './search-record.ts';

/** A district, by its names and its code. @param page the path of its page */
export function districtRecords(
  { name, short, code, city }: District,
  page: string,
): SearchRecord[] {
  return [
    {
      ...{ page, anchor: '', title: name, heading: '', names: [short] },
      lines: [{ text: city }, { text: code }],
      filters: { 种类: '区', 区: short },
    },
  ];
}

/** An agency, by all the names it ever bore. @param page the path of its page */
export function agencyRecords(
  { names, remit, affiliatedUnits = [] }: Agency,
  district: Pick<District, 'short'>,
  page: string,
): SearchRecord[] {
  const title = names.at(-1)?.name ?? '';
  const others = names.flatMap(({ name, short, aliases = [] }) => [name, short, ...aliases]);
  return [
    {
      ...{ page, anchor: '', title, heading: '' },
      names: [...new Set(others.filter((each) => each !== title))],
      lines: [{ text: remit.join('、') }, ...affiliatedUnits.map(({ name }) => ({ text: name }))],
      filters: { 种类: '部门', 区: district.short },
    },
  ];
}
