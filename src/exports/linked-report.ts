import type { Dataset, WithContext } from 'schema-dts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import type { Site } from '#domain/record/site.ts';
import { reportHeading } from '../views/report-heading.ts';
import { linkedArea } from './linked-area.ts';

/** Whole addresses of a report's page and of what can be taken along. */
export interface ReportAddresses {
  readonly page: string;
  readonly json: string;
  readonly facts: string;
  readonly findings: string;
}

const NOT_PUBLISHED = '未公布';

const published = (text: string): string | undefined => (text === NOT_PUBLISHED ? undefined : text);

const sourceOf = ({ title, publisher, published: date, url }: Disclosure['report']['source']) => {
  const [by, at, on] = [published(publisher), published(url), published(date)];
  return {
    '@type': 'CreativeWork' as const,
    name: title,
    ...(by && { publisher: { '@type': 'Organization' as const, name: by } }),
    ...(on && { datePublished: on }),
    ...(at && { url: at }),
  };
};

/** The last day on which the record was changed after it was listed. */
const changedOn = ({ corrections = [], withdrawals = [] }: Disclosure['report']) =>
  [...corrections, ...withdrawals]
    .map(({ date }) => date)
    .toSorted()
    .at(-1);

/** A report as a schema.org Dataset, for search engines: what it is of, from which document, and its files. */
export function linkedReport(
  disclosure: Disclosure,
  site: Site,
  { page, json, facts, findings }: ReportAddresses,
): WithContext<Dataset> {
  const { report, address, districtNames } = disclosure;
  const { title, description } = reportHeading(disclosure);
  const changed = changedOn(report);
  const file = (contentUrl: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    ...{ contentUrl, encodingFormat },
  });
  const publisher = { '@type': 'Organization' as const, name: site.publisher };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...{ '@id': page, url: page, identifier: address, name: title, description },
    ...{ inLanguage: 'zh-CN', license: site.licence.url, isAccessibleForFree: true },
    temporalCoverage: published(report.covers) ?? report.year,
    spatialCoverage: linkedArea(districtNames),
    datePublished: report.listed,
    ...(changed !== undefined && { dateModified: changed }),
    creator: publisher,
    publisher,
    isBasedOn: sourceOf(report.source),
    distribution: [
      file(json, 'application/json'),
      file(facts, 'text/csv'),
      file(findings, 'text/csv'),
    ],
  };
}
