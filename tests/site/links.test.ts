import { describe, expect, test } from 'vitest';
import { linksUnder } from '../../src/site/links.ts';

const every = (base: string): string[] => {
  const links = linksUnder(base);
  return [
    links.home,
    links.reportsJson,
    links.data,
    links.catalogue('ttl'),
    links.openApi,
    links.district('shifan'),
    links.agency('shifan', 'ceshi'),
    links.report('shifan/ceshi/2023/self'),
    links.reportJson('shifan/ceshi/2023/self'),
    links.indicators,
    links.indicator('parks'),
    links.indicatorData('parks', 'csv'),
    links.compare,
    links.comparePair('2021', 'jia', 'yi'),
    links.compareJson('jia/ju/2021/self'),
    links.compareOffer,
    links.glossary(),
    links.glossary('basis'),
    links.feed('reports'),
    links.embed('shifan/ceshi/2023/self', 'score'),
    links.about,
    links.corrections,
    links.file('favicon.svg'),
    links.picture('site'),
  ];
};

const atRoot = [
  '/',
  '/data/reports.json',
  '/data/',
  '/data/catalog.ttl',
  '/data/openapi.json',
  '/shifan/',
  '/shifan/ceshi/',
  '/shifan/ceshi/2023/self/',
  '/data/reports/shifan/ceshi/2023/self.json',
  '/indicators/',
  '/indicators/parks/',
  '/data/indicators/parks.csv',
  '/compare/',
  '/compare/2021/jia/yi/',
  '/data/compare/jia/ju/2021/self.json',
  '/data/compare.json',
  '/glossary/',
  '/glossary/#basis',
  '/feeds/reports.xml',
  '/embed/shifan/ceshi/2023/self/score/',
  '/about/',
  '/corrections/',
  '/favicon.svg',
  '/og/site.png',
];

describe('every address', () => {
  test('at the root of a host', () => {
    expect(every('/')).toEqual(atRoot);
  });

  test.for(['/sub/', '/sub', '/a/b/'])(
    'under %s begins with it, and is otherwise the same',
    (base) => {
      const root = base.endsWith('/') ? base : `${base}/`;
      expect(every(base)).toEqual(atRoot.map((address) => root + address.slice(1)));
    },
  );
});
