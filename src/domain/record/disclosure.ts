import { agencyNameIn, type Agency } from './agency.ts';
import type { Report } from './canonical.ts';
import { addressOf } from './check-content.ts';
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
}

/** Joins a report with the register entries it refers to. */
export function toDisclosure(
  report: Report,
  district: District,
  agency: Agency,
  digest: string,
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
  };
}
