import type { Report } from '../record/canonical.ts';

/** Figures whose arithmetic the record states in its relations: other checks leave them alone. */
export function resultsOfRelations({ relations = [] }: Report): ReadonlySet<string> {
  return new Set(relations.map((each) => ('whole' in each ? each.whole : each.result)));
}
