import { describe, expect, test } from 'vitest';
import { truthOf } from '../../../scripts/lib/search/truth.ts';
import { heldIn } from '../../../src/search/places.ts';
import { readForms } from '../../../src/search/read-forms.ts';
import { readQuery } from '../../../src/search/read-query.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';

const records: readonly SearchRecord[] = [
  {
    ...{ address: '/a/', title: '样例区2023年自评', names: ['样例科技局'], filters: {} },
    parts: [
      {
        anchor: 'qian',
        heading: '钱',
        lines: [{ text: '支出1,234.5万元' }, { text: '走访企业35家' }],
      },
      { anchor: 'wenti', heading: '问题', lines: [{ text: '执行率偏低' }] },
    ],
  },
  {
    ...{ address: '/b/', title: '績效', names: [], filters: {} },
    parts: [{ anchor: '', heading: '', lines: [{ text: '全年走访企业135家，支出1234.5万元' }] }],
  },
];
const simplified = readForms('績绩');
const truth = truthOf(records, simplified);

describe('what is right is what the client takes for right', () => {
  test.for<readonly [string, readonly string[]]>([
    ['走访企业', ['/a/', '/b/']],
    ['1234.5万元', ['/a/', '/b/']],
    ['35家', ['/a/']],
    ['样例科技局', ['/a/']],
    ['问题', ['/a/']],
    ['绩效', ['/b/']],
    ['績效', ['/b/']],
    ['支出 走访', ['/a/', '/b/']],
    ['支出 执行率', ['/a/']],
    // The end of one line and the beginning of the next.
    ['万元走访', []],
    ['自评样例', []],
    ['火星', []],
    ['，', []],
  ])('%s: %j', ([typed, right]) => {
    const { terms } = readQuery(typed, simplified);
    expect([...truth(terms)]).toEqual(right);
    const held = records.filter(
      (record) => terms.length > 0 && heldIn(record, terms, { simplified }).terms === terms.length,
    );
    expect(held.map(({ address }) => address)).toEqual(right);
  });
});
