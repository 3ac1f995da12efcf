import type { District } from '#domain/record/district.ts';
import type { Site } from '#domain/record/site.ts';
import { kindLabel, yearLabel } from '../views/labels.ts';
import { iri, word, type Resource } from './rdf.ts';

/** What the catalogue needs of a report; the store's thin rows have it. */
export interface CataloguedReport {
  readonly address: string;
  readonly district: string;
  readonly year: string;
  readonly kind: string;
  readonly title: string;
  readonly agencyName: string;
  readonly listed: string;
  readonly corrections: readonly { readonly date: string }[];
  readonly withdrawals: readonly { readonly date: string }[];
}

/** The part of a row that the catalogue shows, for its cache key. */
export function cataloguedReport(row: CataloguedReport): CataloguedReport {
  const { address, district, year, kind, title, agencyName, listed } = row;
  const { corrections, withdrawals } = row;
  return { address, district, year, kind, title, agencyName, listed, corrections, withdrawals };
}

/** A file of a data set: its whole address, its media type, and what is in it. */
export interface CatalogueFile {
  readonly url: string;
  readonly mediaType: string;
  readonly title: string;
}

/** From where the catalogue takes what it says. All addresses are whole. */
export interface CatalogueSources {
  readonly site: Site;
  readonly districts: readonly District[];
  readonly reports: readonly CataloguedReport[];
  readonly home: string;
  /** A folder in which catalogue, data set and publisher have their names. */
  readonly root: string;
  readonly page: (address: string) => string;
  readonly district: (id: string) => string;
  /** The files that hold all reports. */
  readonly files: readonly CatalogueFile[];
  readonly filesOf: (address: string) => readonly CatalogueFile[];
}

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const CHINESE = 'http://publications.europa.eu/resource/authority/language/ZHO';

const han = (text: string) => word(text, { language: 'zh-cn' });
const day = (date: string) => word(date, { type: 'xsd:date' });
const year = (text: string) => word(text, { type: 'xsd:gYear' });
const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';

const changedOn = ({ listed, corrections, withdrawals }: CataloguedReport): string =>
  latest([listed, ...corrections.map(({ date }) => date), ...withdrawals.map(({ date }) => date)]);

const distribution = ({ url, mediaType, title }: CatalogueFile, licence: string): Resource => ({
  id: `${url}#file`,
  type: 'dcat:Distribution',
  says: {
    'dct:title': [han(title)],
    'dcat:accessURL': [iri(url)],
    'dcat:downloadURL': [iri(url)],
    'dcat:mediaType': [iri(`${MEDIA_TYPES}${mediaType}`)],
    'dct:license': [iri(licence)],
  },
});

const area = ({ name, code }: District, id: string): Resource => ({
  id,
  type: 'dct:Location',
  // GB/T 2260 has no addresses of its own.
  says: { 'skos:prefLabel': [han(name)], 'skos:notation': [word(code)] },
});

const span = (id: string, years: readonly string[]): Resource => ({
  id,
  type: 'dct:PeriodOfTime',
  says: {
    'dcat:startDate': [year(years.toSorted()[0] ?? '')],
    'dcat:endDate': [year(latest(years))],
  },
});

const ends = (days: readonly string[]): Resource['says'] =>
  days.length === 0
    ? {}
    : { 'dct:issued': [day(days.toSorted()[0] ?? '')], 'dct:modified': [day(latest(days))] };

/** What catalogue and data sets have in common. */
const ours = ({ site, root }: CatalogueSources): Resource['says'] => ({
  'dct:publisher': [iri(`${root}#publisher`)],
  'dct:license': [iri(site.licence.url)],
  'dct:language': [iri(CHINESE)],
});

const reportSet = (sources: CatalogueSources, report: CataloguedReport): Resource[] => {
  const page = sources.page(report.address);
  const files = sources.filesOf(report.address);
  const name = `${report.agencyName}${yearLabel(report.year)}${kindLabel(report.kind)}`;
  const set: Resource = {
    id: `${page}#data`,
    type: 'dcat:Dataset',
    says: {
      'dct:title': [han(name)],
      'dct:description': [han(`据《${report.title}》逐项录入的数，连同出处和核对结果。`)],
      'dct:identifier': [word(report.address)],
      ...ends([report.listed, changedOn(report)]),
      ...ours(sources),
      'dct:source': [han(report.title)],
      'dct:spatial': [iri(`${sources.district(report.district)}#area`)],
      'dct:temporal': [iri(`${page}#time`)],
      'dcat:landingPage': [iri(page)],
      'dct:isPartOf': [iri(`${sources.root}#all`)],
      'dcat:distribution': files.map(({ url }) => iri(`${url}#file`)),
    },
  };
  const { url } = sources.site.licence;
  return [
    set,
    span(`${page}#time`, [report.year]),
    ...files.map((file) => distribution(file, url)),
  ];
};

const wholeSet = (sources: CatalogueSources, held: readonly District[]): Resource[] => {
  const { site, root, reports, files, home } = sources;
  const days = reports.flatMap((report) => [report.listed, changedOn(report)]);
  const set: Resource = {
    id: `${root}#all`,
    type: 'dcat:Dataset',
    says: {
      'dct:title': [han(`${site.name}：全部报告`)],
      'dct:description': [han('所有报告的概况、核对结果和收录情况。')],
      ...ends(days),
      ...ours(sources),
      'dct:spatial': held.map(({ id }) => iri(`${sources.district(id)}#area`)),
      ...(reports.length > 0 && { 'dct:temporal': [iri(`${root}#time`)] }),
      'dcat:landingPage': [iri(home)],
      'dcat:distribution': files.map(({ url }) => iri(`${url}#file`)),
    },
  };
  const years = reports.map((report) => report.year);
  return [
    set,
    ...(reports.length > 0 ? [span(`${root}#time`, years)] : []),
    ...files.map((file) => distribution(file, site.licence.url)),
  ];
};

/** Everything that can be taken along, as DCAT 3 tells of it: a catalogue, a data set a report, and one of them all. */
export function catalogueOf(sources: CatalogueSources): readonly Resource[] {
  const { site, root, home, reports, districts, page } = sources;
  const held = districts.filter(({ id }) => reports.some(({ district }) => district === id));
  const days = reports.flatMap((report) => [report.listed, changedOn(report)]);
  const catalogue: Resource = {
    id: `${root}#catalogue`,
    type: 'dcat:Catalog',
    says: {
      'dct:title': [han(`${site.name}的数据`)],
      'dct:description': [han(site.tagline)],
      ...ends(days),
      ...ours(sources),
      'foaf:homepage': [iri(home)],
      'dcat:dataset': [
        iri(`${root}#all`),
        ...reports.map(({ address }) => iri(`${page(address)}#data`)),
      ],
    },
  };
  const publisher: Resource = {
    id: `${root}#publisher`,
    type: 'foaf:Organization',
    says: { 'foaf:name': [han(site.publisher)] },
  };
  return [
    catalogue,
    publisher,
    ...held.map((each) => area(each, `${sources.district(each.id)}#area`)),
    ...wholeSet(sources, held),
    ...reports.flatMap((report) => reportSet(sources, report)),
  ];
}
