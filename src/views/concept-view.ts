import { compareSightings, type Sighted } from '#domain/comparison/compare-sightings.ts';
import type { Sighting } from '#domain/comparison/sighting.ts';
import { agencyNameIn, type Agency } from '#domain/record/agency.ts';
import type { Concept } from '#domain/record/concept.ts';
import { nameInCity, type District } from '#domain/record/district.ts';
import { fairPanelViews, type FairPanelView } from './fair-panel-view.ts';
import { factAnchor } from './figure-view.ts';
import { kindLabel, ofWholeAgency, periodLabel } from './labels.ts';

/** A report as the page of an indicator needs it. */
export interface SightedReport {
  readonly address: string;
  readonly district: string;
  readonly agency: string;
  readonly year: string;
  readonly kind: string;
}

/** Who is who, as the registers have it. */
export interface Register {
  readonly districts: readonly District[];
  readonly agencies: readonly { readonly district: string; readonly agency: Agency }[];
}

/** One report's print of the indicator, for a row of the table. */
export interface ConceptRow extends Sighted {
  readonly address: string;
  readonly districtId: string;
  readonly kindLabel: string;
  /** 示范区, or 示范区某某局. */
  readonly owns: string;
  readonly when: string;
  /** Anchor of the figure in the report's list of sources. */
  readonly anchor: string;
  /** What it counts and what it divides by, in words; empty when nothing is said of either. */
  readonly terms: string;
}

/** One indicator wherever it occurs. */
export interface ConceptView {
  readonly concept: Concept;
  readonly rows: readonly ConceptRow[];
  /** What only looks like it, each with its reason. */
  readonly unlike: readonly ConceptRow[];
  /** What may stand in one chart, over the years and in one year. */
  readonly panels: readonly FairPanelView[];
  /** Why others may not, a sentence each. */
  readonly refusals: readonly string[];
  readonly reports: number;
}

const termsOf = ({ scope, basis, whole }: Sighting): string =>
  [
    ...(scope === undefined ? [] : [scope]),
    ...(basis === undefined ? [] : [basis === '未公布' ? '口径未公布' : `除以${basis}`]),
    ...(whole === undefined ? [] : ['没有写明是不是全区的数']),
  ].join('；');

const rowOf = (
  concept: Concept,
  sighting: Sighting,
  report: SightedReport,
  register: Register,
): ConceptRow => {
  const district = register.districts.find(({ id }) => id === report.district);
  const agency = register.agencies.find(
    (each) => each.district === report.district && each.agency.id === report.agency,
  )?.agency;
  if (!district || !agency) throw new Error(`${report.address} is of nobody registered`);
  const whole = nameInCity(district);
  const { short } = agencyNameIn(agency, report.year);
  const ofDistrict = concept.subject === 'district';
  const owns = ofDistrict ? whole : `${whole}${short.replace(/^区/u, '')}`;
  const when = periodLabel(sighting.period);
  return {
    ...sighting,
    ...{ address: report.address, districtId: report.district, kindLabel: kindLabel(report.kind) },
    ...{ owns, when, whose: `${owns} ${when === '未公布' ? '（时间未公布）' : when}` },
    owner: ofDistrict ? report.district : `${report.district}/${report.agency}`,
    remit: agency.remit,
    anchor: factAnchor(sighting.key),
    terms: termsOf(sighting),
  };
};

/** Why pairs of one place or of one time may not stand together, each reason once. */
const refusalsOf = (concept: Concept, rows: readonly ConceptRow[]): string[] => {
  const near = (a: ConceptRow, b: ConceptRow): boolean =>
    a.owner === b.owner || a.period.slice(0, 4) === b.period.slice(0, 4);
  const pairs = rows.flatMap((a, index) => rows.slice(index + 1).map((b) => [a, b] as const));
  const said = pairs
    .map(([a, b]) => ({ near: near(a, b), verdict: compareSightings(concept, a, b) }))
    .flatMap(({ near: isNear, verdict }) => (verdict.fair ? [] : [{ isNear, ...verdict }]));
  const apart = said.filter(({ by }) => by === 'two-differences');
  const reasons = said.filter(({ by, isNear }) => by !== 'two-differences' && isNear);
  const lone = said.filter(({ by, isNear }) => by !== 'two-differences' && !isNear);
  const shown = reasons.length > 0 ? reasons : lone;
  return [
    ...new Set(shown.map(({ why }) => why)),
    ...(apart.length > 0 ? ['不是同一处、又不是同一年的数，高低说明不了什么，只并列。'] : []),
  ];
};

const inOrder = (a: ConceptRow, b: ConceptRow): number =>
  a.owns.localeCompare(b.owns, 'zh-Hans-CN') ||
  (a.period < b.period ? -1 : Number(a.period > b.period));

/**
 * One indicator wherever reports print it: what may be drawn together, what may not and why, and
 * every print in a table. Reports of single projects do not speak for the agency.
 */
export function conceptView(
  concept: Concept,
  reports: readonly SightedReport[],
  sightingsOf: (address: string) => readonly Sighting[],
  register: Register,
): ConceptView {
  const all = reports
    .filter(({ kind }) => concept.subject === 'district' || ofWholeAgency(kind))
    .flatMap((report) =>
      sightingsOf(report.address)
        .filter((sighting) => sighting.concept === concept.id)
        .map((sighting) => rowOf(concept, sighting, report, register)),
    )
    .toSorted(inOrder);
  const rows = all.filter(({ unlike }) => unlike === undefined);
  return {
    concept,
    rows,
    unlike: all.filter(({ unlike }) => unlike !== undefined),
    panels: fairPanelViews(rows, (a, b) => compareSightings(concept, a, b)),
    refusals: refusalsOf(concept, rows),
    reports: new Set(rows.map(({ address }) => address)).size,
  };
}
