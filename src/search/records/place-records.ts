import type { Agency } from '#domain/record/agency.ts';
import type { District } from '#domain/record/district.ts';
import { namesOf } from '../../views/names-of.ts';
import type { SearchRecord } from './search-record.ts';

/** A district, by its names and its code. @param address the path of its page */
export function districtRecord(
  { name, short, code, city }: District,
  address: string,
): SearchRecord {
  return {
    ...{ address, title: name, names: [short] },
    parts: [{ anchor: '', heading: '', lines: [{ text: city }, { text: code }] }],
    filters: { 种类: '区', 区: short },
  };
}

/** An agency, by all the names it ever bore. @param address the path of its page */
export function agencyRecord(
  { names, remit, affiliatedUnits = [] }: Agency,
  district: Pick<District, 'short'>,
  address: string,
): SearchRecord {
  const [title = '', ...others] = namesOf({ names });
  const units = affiliatedUnits.map(({ name }) => ({ text: name }));
  return {
    ...{ address, title },
    names: others,
    parts: [{ anchor: '', heading: '', lines: [{ text: remit.join('、') }, ...units] }],
    filters: { 种类: '部门', 区: district.short },
  };
}
