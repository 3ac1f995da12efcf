import { describe, expect, test } from 'vitest';
import type { Agency } from '#domain/record/agency.ts';
import type { Site } from '#domain/record/site.ts';
import { linkedAgency } from '../../src/exports/linked-agency.ts';
import { linkedReport } from '../../src/exports/linked-report.ts';
import { linkedSite } from '../../src/exports/linked-site.ts';
import { bare, disclosureOf, reportOf } from '../domain/record/sample-report.ts';
import { linkedQuads } from '../support/linked-quads.ts';

const site: Site = {
  ...{ name: '明账', tagline: '示范', address: 'https://example.org', base: '/' },
  ...{ publisher: '示范发布者', contact: 'mailto:errors@example.org' },
  licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
};
const at = 'https://example.org/shifan/ceshi/2023/self';
const addresses = {
  ...{ page: `${at}/`, json: `${at}.json`, facts: `${at}/facts.csv` },
  findings: `${at}/findings.csv`,
};
const linked = (parts: Readonly<Record<string, unknown>> = {}) =>
  linkedReport(disclosureOf(reportOf(parts)), site, addresses);

/** What a document says, a line each. */
const triples = async (document: object): Promise<string[]> =>
  (await linkedQuads(document)).map(
    ({ predicate, object }) => `${predicate.value} ${object.value}`,
  );

describe('a report for search engines', () => {
  test('is a data set with name, time, place, licence and files', async () => {
    expect(linked()).toMatchObject({
      '@type': 'Dataset',
      name: '示范市示范区测试局2023年度部门自评',
      identifier: 'shifan/ceshi/2023/self',
      temporalCoverage: '2023',
      spatialCoverage: { identifier: { propertyID: 'GB/T 2260', value: '990101' } },
      license: 'https://example.org/licence',
      creator: { name: '示范发布者' },
      datePublished: '2024-07-01',
    });
    expect(linked()).not.toHaveProperty('dateModified');
    const told = await triples(linked());
    for (const file of [addresses.json, addresses.facts, addresses.findings]) {
      expect(told).toContain(`http://schema.org/contentUrl ${file}`);
    }
  });

  test('names the document it rests on, with what is published of it and nothing else', () => {
    expect(linked().isBasedOn).toEqual({ '@type': 'CreativeWork', name: bare.source.title });
    const source = {
      ...{ ...bare.source, publisher: '示范区测试局', published: '2024-06-14' },
      url: 'https://example.org/source',
    };
    expect(linked({ source }).isBasedOn).toEqual({
      ...{ '@type': 'CreativeWork', name: bare.source.title, datePublished: '2024-06-14' },
      ...{ publisher: { '@type': 'Organization', name: '示范区测试局' } },
      url: 'https://example.org/source',
    });
  });

  test('says what time it covers; the year where the document does not say', () => {
    expect(linked({ covers: '2023-01/2023-10' }).temporalCoverage).toBe('2023-01/2023-10');
    expect(linked({ covers: '未公布' }).temporalCoverage).toBe('2023');
  });

  test('is as new as its last correction', () => {
    const correction = { field: 'title', old: '甲', new: '乙', reason: '丙', by: '本站' };
    const corrections = ['2024-08-02', '2024-08-01'].map((date) => ({ ...correction, date }));
    expect(linked({ corrections }).dateModified).toBe('2024-08-02');
  });
});

describe('an agency for search engines', () => {
  const agency: Agency = {
    ...{ id: 'ceshi', remit: ['测试'] },
    names: [
      { name: '示范区检测局', short: '区检测局', to: '2018' },
      { name: '示范区测试局', short: '区测试局', aliases: ['测试局'], from: '2019' },
    ],
    affiliatedUnits: [{ name: '测试中心' }, { name: '检测站', to: '2018' }],
  };
  const told = linkedAgency(agency, { name: '示范市示范区', code: '000000' }, `${at}/`);

  test('has its name of today, and every other name that it is or was known by', async () => {
    expect(told).toMatchObject({ '@type': 'GovernmentOrganization', name: '示范区测试局' });
    expect(told.alternateName).toEqual(['示范区检测局', '区检测局', '区测试局', '测试局']);
    expect((await triples(told)).length).toBeGreaterThan(8);
  });

  test('has the units that belong to it now, and no parent that nobody told of', () => {
    expect(told.subOrganization).toEqual([{ '@type': 'Organization', name: '测试中心' }]);
    expect(told).not.toHaveProperty('parentOrganization');
    const { affiliatedUnits: _, ...alone } = agency;
    expect(linkedAgency(alone, { name: '甲', code: '000000' }, at)).not.toHaveProperty(
      'subOrganization',
    );
  });
});

test('the site is a web site and a catalogue of data', async () => {
  const told = await triples(linkedSite(site, 'https://example.org/'));
  for (const type of ['WebSite', 'DataCatalog']) {
    expect(told).toContain(
      `http://www.w3.org/1999/02/22-rdf-syntax-ns#type http://schema.org/${type}`,
    );
  }
});
