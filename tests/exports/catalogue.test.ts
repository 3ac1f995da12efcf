import { Parser, Store, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import type { District } from '#domain/record/district.ts';
import {
  catalogueOf,
  type CataloguedReport,
  type CatalogueSources,
} from '../../src/exports/catalogue.ts';
import { PREFIXES } from '../../src/exports/rdf.ts';
import { renderJsonLd } from '../../src/exports/render-json-ld.ts';
import { renderTurtle } from '../../src/exports/render-turtle.ts';
import { linkedQuads } from '../support/linked-quads.ts';

const BASE = 'https://example.org/';

const report = (parts: Partial<CataloguedReport> = {}): CataloguedReport => ({
  ...{ address: 'shifan/ceshi/2023/self', district: 'shifan', year: '2023', kind: 'self' },
  ...{ title: '2023年度自评报告', agencyName: '示范区测试局', listed: '2024-07-01' },
  ...{ corrections: [], withdrawals: [] },
  ...parts,
});

const district = (id: string, name: string, code: string): District => ({
  ...{ id, name, code, short: name, city: '示范市', tile: { column: '1', row: '1' } },
});

const sources = (
  reports: readonly CataloguedReport[],
  more: Partial<CatalogueSources> = {},
): CatalogueSources => ({
  site: {
    ...{ name: '明账', tagline: '示范', address: 'https://example.org', base: '/' },
    ...{ publisher: '示范发布者', contact: 'mailto:errors@example.org' },
    licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
  },
  districts: [district('shifan', '示范区', '990101'), district('linqu', '邻区', '990102')],
  ...{ reports, home: BASE, root: `${BASE}data/` },
  page: (address) => `${BASE}${address}/`,
  district: (id) => `${BASE}${id}/`,
  files: [{ url: `${BASE}data/all.json`, mediaType: 'application/json', title: '全部' }],
  filesOf: (address) => [
    { url: `${BASE}data/${address}.json`, mediaType: 'application/json', title: '数据' },
    { url: `${BASE}data/${address}.csv`, mediaType: 'text/csv', title: '表' },
  ],
  ...more,
});

const lineOf = ({ subject, predicate, object }: Quad): string =>
  JSON.stringify([subject, predicate, object]);

const turtle = (from: CatalogueSources): Quad[] =>
  new Parser({ format: 'text/turtle' }).parse(renderTurtle(catalogueOf(from)));

/** What the JSON-LD says, as a program that knows nothing of Turtle reads it. */
const linked = (from: CatalogueSources): Promise<Quad[]> =>
  linkedQuads(JSON.parse(renderJsonLd(catalogueOf(from))) as object);

const full = (name: string): string => {
  const [prefix = '', local = ''] = name.split(':');
  return `${PREFIXES[prefix as keyof typeof PREFIXES]}${local}`;
};

const odd = `"""\\"\n</b> . <a> "@zh ; \u0007 'é'`;
const two = [
  report(),
  report({
    ...{ address: 'shifan/ceshi/2024/third-party', year: '2024', kind: 'third-party' },
    ...{ listed: '2025-08-01', corrections: [{ date: '2025-09-09' }] },
    withdrawals: [{ date: '2025-09-02' }],
  }),
];

describe('the catalogue', () => {
  test.for([
    ['of two reports', two],
    ['of nothing', []],
    ['of a report whose names are full of signs', [report({ title: odd, agencyName: odd })]],
  ] as const)('%s says the same as Turtle and as JSON-LD', async ([, reports]) => {
    const [one, other] = [turtle(sources(reports)), await linked(sources(reports))];
    expect(one.length).toBeGreaterThan(10);
    expect(one.map(lineOf).sort()).toEqual(other.map(lineOf).sort());
  });

  const store = new Store(turtle(sources(two)));
  const said = (id: string, name: string): string[] =>
    store.getObjects(id, full(name), null).map(({ value }) => value);
  const typed = (name: string): string[] =>
    store
      .getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', full(name), null)
      .map(({ value }) => value);

  const needed = [
    ['dcat:Catalog', 'dct:title', 'dct:description', 'dct:publisher', 'dct:license'],
    ['dcat:Catalog', 'dcat:dataset', 'foaf:homepage', 'dct:issued', 'dct:modified'],
    ['dcat:Dataset', 'dct:title', 'dct:description', 'dct:publisher', 'dct:license'],
    ['dcat:Dataset', 'dct:issued', 'dct:modified', 'dct:spatial', 'dct:temporal'],
    ['dcat:Dataset', 'dcat:distribution', 'dcat:landingPage', 'dct:language'],
    ['dcat:Distribution', 'dcat:accessURL', 'dcat:downloadURL', 'dcat:mediaType', 'dct:license'],
    ['dct:PeriodOfTime', 'dcat:startDate', 'dcat:endDate'],
    ['dct:Location', 'skos:prefLabel', 'skos:notation'],
    ['foaf:Organization', 'foaf:name'],
  ] as const;

  test.for(needed)('each %s has %s and the rest that it must have', ([type, ...names]) => {
    const subjects = typed(type);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) {
      for (const name of names) expect(said(subject, name), `${subject} ${name}`).not.toEqual([]);
    }
  });

  test('speaks of nothing that it does not tell of', () => {
    const told = new Set(store.getSubjects(null, null, null).map(({ value }) => value));
    const own = store
      .getObjects(null, null, null)
      .filter(({ termType, value }) => termType === 'NamedNode' && value.includes('#'))
      .filter(({ value }) => value.startsWith(BASE));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ value }) => !told.has(value))).toEqual([]);
  });

  test('lists a data set a report, and one of them all', () => {
    expect(said(`${BASE}data/#catalogue`, 'dcat:dataset')).toEqual([
      `${BASE}data/#all`,
      ...two.map(({ address }) => `${BASE}${address}/#data`),
    ]);
    expect(typed('dcat:Dataset')).toHaveLength(3);
  });

  test('dates a data set by its listing and its last change, and all of them by the first and last', () => {
    const own = `${BASE}${two[1]?.address ?? ''}/#data`;
    expect([said(own, 'dct:issued'), said(own, 'dct:modified')]).toEqual([
      ['2025-08-01'],
      ['2025-09-09'],
    ]);
    const all = `${BASE}data/#all`;
    expect([said(all, 'dct:issued'), said(all, 'dct:modified')]).toEqual([
      ['2024-07-01'],
      ['2025-09-09'],
    ]);
    expect([
      said(`${BASE}data/#time`, 'dcat:startDate'),
      said(`${BASE}data/#time`, 'dcat:endDate'),
    ]).toEqual([['2023'], ['2024']]);
  });

  test('has the codes of the districts that are in it, and of no other', () => {
    expect(typed('dct:Location').flatMap((place) => said(place, 'skos:notation'))).toEqual([
      '990101',
    ]);
  });
});
