import { describe, expect, test } from 'vitest';
import type { Severity } from '#domain/audit/finding.ts';
import type { ListedFinding } from '../../src/views/finding-list-view.ts';
import { feedEntries, type FedReport, type FeedSources } from '../../src/views/feed-view.ts';

const report = (parts: Partial<FedReport> = {}): FedReport => ({
  ...{ address: 'shifan/ceshi/2023/self', district: 'shifan', year: '2023', kind: 'self' },
  ...{ agencyName: '示范市示范区测试局', listed: '2026-11-01', score: '92.5分' },
  ...{ budget: '100万元', actual: '未公布', corrections: [], withdrawals: [] },
  ...parts,
});

const found = (id: string, severity: Severity, parts: Partial<ListedFinding> = {}) => ({
  ...{ id, severity, check: 'spending', sentence: `${id}合不上。` },
  ...parts,
});

const sources = (
  reports: readonly FedReport[],
  findings: Readonly<Record<string, readonly ListedFinding[]>> = {},
): FeedSources => ({
  districts: [{ id: 'shifan', name: '示范市示范区' }],
  reports,
  of: (address) => findings[address] ?? [],
  link: (address) => `https://example.org/${address}/`,
});

const OWN = 'shifan/ceshi/2023/self';

describe('an entry of a report', () => {
  test('says whose it is, what it publishes as printed, and what was found', () => {
    const findings = [found('a', 'doubt'), found('b', 'doubt'), found('c', 'note')];
    expect(feedEntries('reports', sources([report()], { [OWN]: findings }))).toEqual([
      {
        title: '示范市示范区测试局2023年度部门自评',
        href: `https://example.org/${OWN}/`,
        published: '2026-11-01',
        updated: '2026-11-01',
        summary: '预算 100万元，实际支出 未公布，公布得分 92.5分。核对结果：存疑 2 处，提示 1 处。',
        categories: [{ term: 'shifan', label: '示范市示范区' }],
      },
    ]);
  });

  test.for([
    ['a correction', { corrections: [{ date: '2026-11-09' }, { date: '2026-11-05' }] }],
    [
      'a finding that was taken back',
      { withdrawals: [{ date: '2026-11-09', finding: 'a', by: '甲', reason: '乙' }] },
    ],
  ] as const)('is as new as %s', ([, parts]) => {
    const [entry] = feedEntries('reports', sources([report(parts)]));
    expect(entry).toMatchObject({ published: '2026-11-01', updated: '2026-11-09' });
  });

  test('names the district where the agency does not', () => {
    const [entry] = feedEntries('reports', sources([report({ agencyName: '测试局' })]));
    expect(entry?.summary).toMatch(/^示范市示范区，预算/u);
  });
});

describe('an entry of a finding', () => {
  test('names how grave it is, what is found, whose report of which year, and leads to it', () => {
    const innocent = '可能是四舍五入。';
    const listed = sources([report()], { [OWN]: [found('a:b/c', 'doubt', { innocent })] });
    expect(feedEntries('findings', listed)).toEqual([
      {
        title: '存疑：a:b/c合不上。',
        href: `https://example.org/${OWN}/#hedui-a.b.c`,
        published: '2026-11-01',
        updated: '2026-11-01',
        summary: '示范市示范区测试局2023年度部门自评。说得通的解释：可能是四舍五入。',
        categories: [
          { term: 'doubt', label: '存疑' },
          { term: 'shifan', label: '示范市示范区' },
        ],
      },
    ]);
  });

  test('that was taken back says so, with the reason, and is new again', () => {
    const withdrawals = [{ date: '2026-11-09', finding: 'a', by: '本站', reason: '录入有误' }];
    const listed = sources([report({ withdrawals })], {
      [OWN]: [found('a', 'contradiction', { withdrawn: true }), found('b', 'contradiction')],
    });
    expect(feedEntries('findings', listed)).toMatchObject([
      { title: '已撤回：a合不上。', updated: '2026-11-09' },
      { title: '矛盾：b合不上。', updated: '2026-11-01' },
    ]);
    expect(feedEntries('findings', listed)[0]?.summary).toContain('撤回的理由：录入有误');
    expect(feedEntries('reports', listed)[0]?.summary).toContain('核对结果：矛盾 1 处。');
  });
});

describe('a feed', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    report({ address: `shifan/ceshi${index}/2023/self`, listed: `2026-${10 + (index % 3)}-01` }),
  );

  test('has the newest fifty, the newest first', () => {
    const days = feedEntries('reports', sources(many)).map(({ updated }) => updated);
    expect(days).toHaveLength(50);
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.filter((day) => day === '2026-12-01')).toHaveLength(20);
  });

  test('puts of one day the gravest first', () => {
    const severities = ['note', 'contradiction', 'last-digit', 'doubt'] as const;
    const findings = severities.map((severity) => found(severity, severity));
    const titles = feedEntries('findings', sources([report()], { [OWN]: findings })).map(
      ({ title }) => title.slice(0, 2),
    );
    expect(titles).toEqual(['矛盾', '存疑', '末位', '提示']);
  });

  test('of a district has its reports and findings and no others', () => {
    const other = report({ address: 'linqu/ceshi/2023/self', district: 'linqu' });
    const listed = sources([report(), other], {
      [OWN]: [found('a', 'doubt')],
      [other.address]: [found('b', 'doubt')],
    });
    expect(feedEntries('shifan', listed).map(({ title }) => title)).toEqual([
      '示范市示范区测试局2023年度部门自评',
      '存疑：a合不上。',
    ]);
    expect(feedEntries('nowhere', listed)).toEqual([]);
  });
});
