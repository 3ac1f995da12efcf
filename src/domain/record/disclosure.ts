import { agencyNameIn, type Agency } from './agency.ts';
import type { Report } from './canonical.ts';
import { addressOf } from './check-content.ts';
import type { RubricInput } from './rubric.ts';
import { scoreReport } from '../scoring/score-report.ts';
import type { Scored } from '../scoring/scored.ts';
import type { District } from './district.ts';

/** The canonical JSON of one report: the record with the names it needs and its digest. */
export interface Disclosure {
  /** district/agency/year/kind. */
  readonly address: string;
  readonly districtNames: Pick<District, 'name' | 'short' | 'code' | 'city'>;
  readonly agencyNames: { readonly name: string; readonly short: string };
  readonly remit: readonly string[];
  /** Markdown, in this site's own words; empty when there is none. */
  readonly digest: string;
  readonly report: Report;
  /** The score recomputed by its rubric; absent when the rubric is not published. */
  readonly scored?: Scored;
}

/** Joins a report with the register entries it refers to, and recomputes its score. */
export function toDisclosure(
  report: Report,
  district: District,
  agency: Agency,
  digest: string,
  rubric?: RubricInput,
): Disclosure {
  const { name, short } = agencyNameIn(agency, report.year);
  return {
    address: addressOf(report),
    districtNames: {
      name: district.name,
      short: district.short,
      code: district.code,
      city: district.city,
    },
    agencyNames: { name, short },
    remit: agency.remit,
    digest,
    report,
    ...(rubric && { scored: scoreReport(report, rubric) }),
  };
}
