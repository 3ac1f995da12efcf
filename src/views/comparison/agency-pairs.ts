/** An agency with what it is for. */
export interface Remitted {
  readonly id: string;
  readonly remit: readonly string[];
}

/**
 * The agencies of two districts that are most alike: each of the first with the one of the second that
 * shares most of its remit, each once. Agencies that share nothing stand in no pair.
 */
export function agencyPairs<A extends Remitted, B extends Remitted>(
  ours: readonly A[],
  theirs: readonly B[],
): [A, B][] {
  const shared = (a: A, b: B): number => a.remit.filter((each) => b.remit.includes(each)).length;
  const all = ours
    .flatMap((a) => theirs.map((b) => ({ a, b, alike: shared(a, b) })))
    .filter(({ alike }) => alike > 0)
    .toSorted((x, y) => y.alike - x.alike);
  const pairs: [A, B][] = [];
  for (const { a, b } of all) {
    if (pairs.some(([one, other]) => one === a || other === b)) continue;
    pairs.push([a, b]);
  }
  return pairs;
}
