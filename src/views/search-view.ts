import type { Agency } from '#domain/record/agency.ts';
import type { District } from '#domain/record/district.ts';
import type { GlossaryTerm } from '#domain/record/glossary.ts';
import { reportRows, type ReportRowInput } from './places-view.ts';

/** What the page of the search shows of the content: who is covered, and examples that can be found. */
export interface SearchView {
  readonly covered: readonly { readonly id: string; readonly name: string }[];
  /** The shortest of terms' other names, an agency's short one; none where there is none. */
  readonly words: readonly string[];
  /** A printed sum without its commas; empty where none is published. */
  readonly number: string;
}

/** What the page of the search shows. */
export function searchView(content: {
  readonly districts: readonly District[];
  readonly agencies: readonly { readonly district: string; readonly agency: Agency }[];
  readonly glossary: readonly GlossaryTerm[];
  readonly reports: readonly ReportRowInput[];
}): SearchView {
  const { districts, agencies, glossary, reports } = content;
  const [newest] = reportRows(reports);
  const agency = agencies.find(
    (each) => each.district === newest?.district && each.agency.id === newest.agency,
  );
  const short = agency?.agency.names.at(-1)?.short.replace(/^区/u, '');
  const [alias] = glossary
    .flatMap(({ aliases = [] }) => aliases)
    .toSorted((a, b) => a.length - b.length);
  const [number = ''] = reports.flatMap(({ budget }) => /^[\d,]+(?:\.\d+)?/u.exec(budget) ?? []);
  return {
    covered: districts
      .filter(({ id }) => reports.some(({ district }) => district === id))
      .map(({ id, short: name }) => ({ id, name })),
    words: [alias, short].filter((word) => word !== undefined),
    number: number.replaceAll(',', ''),
  };
}
