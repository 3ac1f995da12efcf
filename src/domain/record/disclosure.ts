import { auditReport } from '../audit/audit-report.ts';
import { completenessOf, type Completeness } from '../audit/completeness.ts';
import type { Audit } from '../audit/finding.ts';
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
  /** Its figures held against one another. */
  readonly audit: Audit;
  /** What it publishes of what a reader may expect. */
  readonly completeness: Completeness;
}

/** Joins a report with the register entries it refers to, recomputes its score, and audits it. */
export function toDisclosure(
  report: Report,
  district: District,
  agency: Agency,
  digest: string,
  rubric?: RubricInput,
): Disclosure {
  const { name, short } = agencyNameIn(agency, report.year);
  const scored = rubric && scoreReport(report, rubric);
  const rulesPublished = scored?.leaves.some(({ rule }) => rule !== '') === true;
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
    ...(scored && { scored }),
    audit: auditReport(report, scored, rubric),
    completeness: completenessOf(report, rulesPublished),
  };
}
