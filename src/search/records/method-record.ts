import type { MethodClass } from '../../views/method-view.ts';
import type { SearchRecord } from './search-record.ts';

/** How figures are checked: a line for every check, at its place. @param address the path of the page */
export function methodRecord(classes: readonly MethodClass[], address: string): SearchRecord {
  const parts = classes.map(({ number, title, checks }) => ({
    ...{ anchor: `lei-${number}`, heading: title },
    lines: checks.map(({ id, title: name, compares, why, tolerance }) => ({
      anchor: id,
      text: [name, compares, why, tolerance].filter((each) => each !== '').join('，'),
    })),
  }));
  return { address, title: '怎样核对', names: ['核对办法'], parts, filters: { 种类: '说明' } };
}
