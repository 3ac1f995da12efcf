import { compareSightings, type Sighted } from '#domain/comparison/compare-sightings.ts';
import type { Concept } from '#domain/record/concept.ts';
import type { ComparedReport } from '../compared-report.ts';
import { fairPanelViews, type FairRow } from '../fair-panel-view.ts';
import { periodLabel } from '../labels.ts';
import { refusalsAmong } from './pairs.ts';
import type { ComparedCell, ComparedRow, ComparedSection } from './section.ts';

/** What of a concept a comparison needs: the list without the prints, so that it is small. */
export type NamedConcept = Omit<Concept, 'prints' | 'unlike' | 'means' | 'group'>;

type Row = Sighted & FairRow;
type Own = ComparedReport['sightings'][number];

const rowOf = (concept: NamedConcept, report: ComparedReport, sighting: Own): Row => {
  const ofDistrict = concept.subject === 'district';
  const owns = ofDistrict ? report.districtName : report.name;
  const when = periodLabel(sighting.period);
  return {
    ...sighting,
    ...{ owns, when, whose: `${owns} ${when === '未公布' ? '（时间未公布）' : when}` },
    ...{ owner: ofDistrict ? report.district : report.owner, remit: report.remit },
    kindLabel: report.kindLabel,
  };
};

const cellsOf = (report: ComparedReport, own: readonly Own[]): ComparedCell[] =>
  own.length === 0
    ? [{ text: '这份没有' }]
    : own.map(({ text, anchor, period, scope }) => ({
        ...{ text, source: { address: report.address, anchor } },
        ...notesOf(report, period, scope),
      }));

const notesOf = (report: ComparedReport, period: string, scope: string | undefined) => {
  const notes = [
    ...(period === report.year ? [] : [period === '未公布' ? '时间未公布' : periodLabel(period)]),
    ...(scope === undefined ? [] : [scope]),
  ];
  return notes.length > 0 ? { note: notes.join('；') } : {};
};

const told = (concept: NamedConcept, reports: readonly ComparedReport[]) => {
  const own = reports.map(({ sightings }) =>
    sightings.filter((each) => each.concept === concept.id),
  );
  const rows = reports.flatMap((report, index) =>
    (own[index] ?? []).map((sighting) => rowOf(concept, report, sighting)),
  );
  const compare = (a: Row, b: Row) => compareSightings(concept, a, b);
  const row: ComparedRow = {
    ...{ label: concept.name, indicator: concept.id },
    cells: reports.map((report, index) => cellsOf(report, own[index] ?? [])),
    why: refusalsAmong(rows, compare),
  };
  return {
    row,
    panels: fairPanelViews(rows, compare),
    printed: own.filter((o) => o.length > 0).length,
  };
};

/** What two of the reports or more print; the agencies' own money has sections of its own. */
export function indicatorSection(
  concepts: readonly NamedConcept[],
  reports: readonly ComparedReport[],
): ComparedSection | undefined {
  const shown = concepts
    .filter(({ subject }) => subject === 'district')
    .map((concept) => ({ concept, ...told(concept, reports) }))
    .filter(({ printed }) => printed > 1);
  if (shown.length === 0) return undefined;
  return {
    ...{ id: 'indicators', title: '同一指标' },
    note: '这些是全区的数，不全是一个部门的功劳。',
    panels: shown.flatMap(({ concept, panels }) =>
      panels.length > 0 ? [{ title: concept.name, panels }] : [],
    ),
    refusals: [],
    rows: shown.map(({ row }) => row),
  };
}
