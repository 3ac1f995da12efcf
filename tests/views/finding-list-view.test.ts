import { describe, expect, test } from 'vitest';
import {
  countsBy,
  facetName,
  findingList,
  gravestOf,
  PAGE_SIZE,
  pageOf,
  pagesOf,
  type ListedFinding,
} from '../../src/views/finding-list-view.ts';

const reports = ['a', 'b'].map((district) => ({
  ...{ address: `${district}/x/2023/self`, district, year: '2023', kind: 'self' },
  agencyName: `${district}区某局`,
}));
const finding = (id: string, severity: ListedFinding['severity'], more = {}): ListedFinding => ({
  ...{ id, check: 'splits', severity, sentence: `${id}。`, ...more },
});
const rowsOf = (of: (address: string) => ListedFinding[]) =>
  findingList(reports, of, (address) => `/${address}/`);

describe('the list of findings', () => {
  const rows = rowsOf((address) =>
    address.startsWith('a')
      ? [finding('n', 'note'), finding('c', 'contradiction', { replied: true })]
      : [finding('d', 'doubt', { innocent: '也许' }), finding('w', 'doubt', { withdrawn: true })],
  );

  test('stands from the gravest, without what was taken back', () => {
    expect(rows.map(({ sentence }) => sentence)).toEqual(['c。', 'd。', 'n。']);
  });

  test('leads to the finding on the page of its report', () => {
    expect(rows[0]).toMatchObject({
      href: '/a/x/2023/self/#hedui-c',
      where: 'a区某局，2023年度部门自评',
      replied: true,
    });
    expect(rows[1]).toMatchObject({ innocent: '也许', replied: false });
  });

  test('counts by severity, check and district what occurs', () => {
    expect([...countsBy(rows, 'district')]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(countsBy(rows, 'severity').get('last-digit')).toBeUndefined();
  });

  test('is cut into pages', () => {
    const many = rowsOf(() =>
      Array.from({ length: PAGE_SIZE }, (_, at) => finding(`${at}`, 'note')),
    );
    expect(pagesOf(many.length)).toBe(2);
    expect(pageOf(many, '2')).toMatchObject({ number: 2, pages: 2 });
    expect(pageOf(many, '2').rows).toHaveLength(PAGE_SIZE);
    expect(pageOf([], undefined)).toEqual({ number: 1, pages: 1, rows: [] });
  });

  test('is called by what it is narrowed to', () => {
    const districts = [{ id: 'a', short: '甲区' }];
    expect(facetName('district', 'a', districts)).toBe('甲区');
    expect(facetName('severity', 'doubt', districts)).toBe('存疑');
    expect(facetName('check', 'splits', districts)).toBe('同一笔钱的几种分法都等于总数');
  });
});

describe('the gravest few', () => {
  const shown = (of: Readonly<Record<string, ListedFinding[]>>) =>
    gravestOf(rowsOf((address) => of[address.slice(0, 1)] ?? [])).map(({ sentence }) => sentence);

  test('are contradictions, then doubts, and nothing lesser', () => {
    expect(shown({ a: [finding('n', 'note'), finding('l', 'last-digit')] })).toEqual([]);
    expect(shown({ a: [finding('d', 'doubt')], b: [finding('c', 'contradiction')] })).toEqual([
      ...['c。', 'd。'],
    ]);
  });

  test('are of different reports first, though another of the first report is graver', () => {
    const a = [finding('a1', 'contradiction'), finding('a2', 'contradiction')];
    expect(shown({ a, b: [finding('b1', 'doubt')] })).toEqual(['a1。', 'b1。', 'a2。']);
  });

  test('are three at the most, each once', () => {
    const a = ['a1', 'a2', 'a3', 'a4'].map((id) => finding(id, 'doubt'));
    expect(shown({ a })).toEqual(['a1。', 'a2。', 'a3。']);
    expect(shown({})).toEqual([]);
  });
});
