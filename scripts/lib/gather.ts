import type { Gather } from './build-site.ts';
import { gatherSearch } from './search/gather-search.ts';
import { gatherWhole } from './whole/gather-whole.ts';

/** Makes all that is of the whole site. */
export const gather: Gather = async (where) => {
  await gatherWhole(where);
  await gatherSearch(where);
};
