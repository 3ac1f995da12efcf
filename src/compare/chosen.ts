/** How many reports stand side by side at the most: more columns than that nobody reads. */
export const MOST = 6;

const ADDRESS = /^[a-z0-9-]+\/[a-z0-9-]+\/\d{4}\/[a-z0-9-]+$/u;
const PARAMETER = 'r';

/** The reports that an address of the page names, in its order, each once, six at the most. */
export function chosenIn(search: string): string[] {
  const named = new URLSearchParams(search).getAll(PARAMETER).flatMap((each) => each.split(','));
  return [...new Set(named.filter((each) => ADDRESS.test(each)))].slice(0, MOST);
}

/** The query that names these reports; empty for none. */
export function searchOf(chosen: readonly string[]): string {
  return chosen.length === 0 ? '' : `?${PARAMETER}=${chosen.join(',')}`;
}
