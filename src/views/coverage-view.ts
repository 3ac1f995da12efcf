import { kindLabel } from './labels.ts';

/** What the table needs of a report. */
export interface CoveredReport {
  readonly address: string;
  readonly district: string;
  readonly agency: string;
  readonly year: string;
  readonly kind: string;
}

/** A report in a cell. */
export interface CoverageEntry {
  readonly address: string;
  readonly label: string;
}

/** An agency with what this site holds of it, year by year. */
export interface CoverageRow {
  readonly district: string;
  readonly districtName: string;
  /** Empty for a district none of whose agencies is registered. */
  readonly agency: string;
  readonly agencyName: string;
  readonly cells: readonly (readonly CoverageEntry[])[];
  readonly reports: number;
}

/** Which agencies have disclosed which years, as far as this site holds them. */
export interface CoverageView {
  readonly years: readonly string[];
  readonly rows: readonly CoverageRow[];
  /** Districts with at least one report, of all. */
  readonly covered: number;
  readonly districts: number;
}

interface NamedDistrict {
  readonly id: string;
  readonly short: string;
}

interface NamedAgency {
  readonly district: string;
  readonly agency: {
    readonly id: string;
    readonly names: readonly { readonly name: string; readonly short: string }[];
  };
}

const yearsOf = (reports: readonly CoveredReport[]): string[] => {
  const held = reports.map(({ year }) => Number(year));
  if (held.length === 0) return [];
  const first = Math.min(...held);
  return Array.from({ length: Math.max(...held) - first + 1 }, (_, index) => `${first + index}`);
};

const cellsOf = (own: readonly CoveredReport[], years: readonly string[]) =>
  years.map((year) =>
    own
      .filter((report) => report.year === year)
      .map(({ address, kind }) => ({ address, label: kindLabel(kind) })),
  );

/** Every registered agency and every year from the first held to the last; a cell may be empty. */
export function coverageView(
  districts: readonly NamedDistrict[],
  agencies: readonly NamedAgency[],
  reports: readonly CoveredReport[],
): CoverageView {
  const years = yearsOf(reports);
  const rows = districts.flatMap(({ id, short }): CoverageRow[] => {
    const own = agencies.filter(({ district }) => district === id);
    const base = { district: id, districtName: short };
    if (own.length === 0) {
      return [{ ...base, agency: '', agencyName: '', cells: years.map(() => []), reports: 0 }];
    }
    return own.map(({ agency }) => {
      const held = reports.filter((each) => each.district === id && each.agency === agency.id);
      return {
        ...base,
        ...{ agency: agency.id, agencyName: agency.names.at(-1)?.name ?? agency.id },
        ...{ cells: cellsOf(held, years), reports: held.length },
      };
    });
  });
  const covered = new Set(reports.map(({ district }) => district)).size;
  return { years, rows, covered, districts: districts.length };
}
