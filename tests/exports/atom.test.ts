import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { renderAtom, type AtomEntry, type AtomFeed } from '../../src/exports/atom.ts';

const entry = (parts: Partial<AtomEntry> = {}): AtomEntry => ({
  ...{ id: 'https://example.org/a/', title: '测试局2023年度部门自评' },
  ...{ href: 'https://example.org/a/', published: '2026-11-01', updated: '2026-11-03' },
  ...{ summary: '公布得分 92.5分。', categories: [{ term: 'shifan', label: '示范区' }] },
  ...parts,
});

const feed = (parts: Partial<AtomFeed> = {}): AtomFeed => ({
  ...{ title: '明账：新收录的报告', self: 'https://example.org/feeds/reports.xml' },
  ...{ page: 'https://example.org/', author: '示范发布者', rights: 'CC BY 4.0' },
  ...{ since: '2026-10-01', entries: [entry()] },
  ...parts,
});

/** What an element's children are called, and what they say. */
const children = (element: XmlElement): readonly (readonly [string, string])[] =>
  element.children.flatMap((child) =>
    child instanceof XmlElement ? [[child.name, child.text] as const] : [],
  );

const rootOf = (xml: string): XmlElement => {
  const { root } = parseXml(xml);
  if (!root) throw new Error('no root');
  return root;
};

describe('a feed', () => {
  test('has all that RFC 4287 asks of a feed and of an entry', () => {
    const root = rootOf(renderAtom(feed()));
    expect(root.name).toBe('feed');
    expect(root.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' });
    const names = children(root).map(([name]) => name);
    for (const name of ['id', 'title', 'updated', 'author', 'link']) expect(names).toContain(name);
    const [first] = root.children.filter(
      (child): child is XmlElement => child instanceof XmlElement && child.name === 'entry',
    );
    const own = first ? children(first).map(([name]) => name) : [];
    for (const name of ['id', 'title', 'updated', 'link', 'summary']) expect(own).toContain(name);
  });

  test('is read by a program that reads feeds', () => {
    const read = parseAtomFeed(renderAtom(feed()));
    expect(read).toMatchObject({
      id: 'https://example.org/feeds/reports.xml',
      title: { value: '明账：新收录的报告' },
      authors: [{ name: '示范发布者' }],
      links: [
        {
          rel: 'self',
          type: 'application/atom+xml',
          href: 'https://example.org/feeds/reports.xml',
        },
        { rel: 'alternate', type: 'text/html', href: 'https://example.org/' },
      ],
      entries: [
        {
          id: 'https://example.org/a/',
          published: '2026-11-01T00:00:00Z',
          updated: '2026-11-03T00:00:00Z',
          summary: { value: '公布得分 92.5分。' },
          categories: [{ term: 'shifan', label: '示范区' }],
        },
      ],
    });
  });

  test('is as old as its newest entry', () => {
    const entries = ['2026-11-03', '2026-11-09', '2026-11-05'].map((updated) => entry({ updated }));
    expect(parseAtomFeed(renderAtom(feed({ entries }))).updated).toBe('2026-11-09T00:00:00Z');
  });

  test('without an entry is as old as it is said to be', () => {
    expect(parseAtomFeed(renderAtom(feed({ entries: [] }))).updated).toBe('2026-10-01T00:00:00Z');
  });

  test('says what a source says, and stays well-formed, whatever that is', () => {
    const odd = `</title><script>&amp;"']]>\u0007\ufffe`;
    const said = `</title><script>&amp;"']]>`;
    const odds = { title: odd, summary: odd, id: odd, href: odd };
    const categories = [{ term: odd, label: odd }];
    const xml = renderAtom(feed({ title: odd, entries: [entry({ ...odds, categories })] }));
    const root = rootOf(xml);
    expect(children(root)).toContainEqual(['title', said]);
    const entries = root.children.filter(
      (child): child is XmlElement => child instanceof XmlElement && child.name === 'entry',
    );
    expect(entries).toHaveLength(1);
    expect(entries.flatMap(children)).toContainEqual(['summary', said]);
  });
});
