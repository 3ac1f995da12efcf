/** How the page that is reached is told what to mark. */
export const MARKED = 'find';

/**
 * Where a result leads: the exact place of its page, and what is to be marked there.
 * @param address the record's own, with or without an anchor
 * @param anchor of the place; empty for the record's own
 */
export function addressTo(address: string, anchor: string, terms: readonly string[]): string {
  const [path = '', own = ''] = address.split('#');
  const asked = new URLSearchParams(terms.map((term) => [MARKED, term]));
  const place = anchor === '' ? own : anchor;
  return `${path}${terms.length > 0 ? `?${asked.toString()}` : ''}${place === '' ? '' : `#${place}`}`;
}
