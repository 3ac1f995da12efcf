import { articleRecord } from '../../../src/search/records/article-record.ts';
import { conceptRecord } from '../../../src/search/records/concept-record.ts';
import { glossaryRecord } from '../../../src/search/records/glossary-record.ts';
import { methodRecord } from '../../../src/search/records/method-record.ts';
import { pageRecords } from '../../../src/search/records/page-records.ts';
import { agencyRecord, districtRecord } from '../../../src/search/records/place-records.ts';
import { reportRecord } from '../../../src/search/records/report-record.ts';
import { rubricRecord } from '../../../src/search/records/rubric-record.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import type { Links } from '../../../src/site/links.ts';
import type { IndexRow } from '../../../src/store/index-row.ts';
import {
  readAcross,
  readDisclosure,
  readPrepared,
  type Prepared,
} from '../../../src/store/prepared.ts';
import { shownConcepts, sightingsOf } from '../../../src/store/shown-concepts.ts';
import { conceptView } from '../../../src/views/concept-view.ts';
import { methodView } from '../../../src/views/method-view.ts';
import { namesOf } from '../../../src/views/names-of.ts';
import { reportView } from '../../../src/views/report-view.ts';
import { rubricView } from '../../../src/views/rubric-view.ts';

/** What people write about the site itself. */
export interface Article {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

const reportOf = (
  row: IndexRow,
  { districts, agencies }: Prepared,
  preparedDir: string,
  links: Links,
): SearchRecord => {
  const district = districts.find(({ id }) => id === row.district);
  const register = agencies.find(
    (each) => each.district === row.district && each.agency.id === row.agency,
  );
  const disclosure = readDisclosure(row.address, preparedDir);
  const view = reportView(disclosure, readAcross(row, preparedDir));
  const { name, short } = disclosure.agencyNames;
  const others = register ? namesOf(register.agency) : [];
  return reportRecord(view, {
    address: links.report(row.address),
    names: [...new Set([short, ...others])].filter((each) => each !== name),
    filters: {
      种类: view.kindLabel,
      年度: row.year,
      部门: short,
      ...(district && { 区: district.short }),
    },
  });
};

/** Everything on the site that is found by what it is called: districts, agencies, terms. */
export function namedRecords(
  { districts, agencies, glossary }: Prepared,
  links: Links,
): SearchRecord[] {
  return [
    ...districts.map((district) => districtRecord(district, links.district(district.id))),
    ...agencies.flatMap(({ district: id, agency }) => {
      const district = districts.find((each) => each.id === id);
      return district ? [agencyRecord(agency, district, links.agency(id, agency.id))] : [];
    }),
    ...glossary.map((term) => glossaryRecord(term, links.glossary(term.id))),
    ...pageRecords(links),
  ];
}

/** Everything that can be found but reports. @param preparedDir where the prepared data lies */
export function pageRecordsOf(preparedDir: string, links: Links, about?: Article): SearchRecord[] {
  const prepared = readPrepared(preparedDir);
  const sighted = (address: string) => sightingsOf(address, undefined, preparedDir);
  return [
    ...namedRecords(prepared, links),
    methodRecord(methodView(), links.method()),
    ...(about ? [articleRecord(about, links.about)] : []),
    ...prepared.rubrics.map((rubric) =>
      rubricRecord(rubricView(rubric, prepared.rubrics), links.rubric(rubric.id)),
    ),
    ...shownConcepts(preparedDir).map((concept) =>
      conceptRecord(
        conceptView(concept, prepared.reports, sighted, prepared),
        links.indicator(concept.id),
      ),
    ),
  ];
}

/** Reports as they can be found, made one at a time. @param preparedDir where the prepared data lies */
export function* reportRecordsOf(
  rows: readonly IndexRow[],
  preparedDir: string,
  links: Links,
): Generator<SearchRecord> {
  const prepared = readPrepared(preparedDir);
  for (const row of rows) yield reportOf(row, prepared, preparedDir, links);
}
