/** Only Han characters count: punctuation and spaces do not make a sentence one's own. */
const hanOnly = (text: string): string => (text.match(/\p{Script=Han}/gu) ?? []).join('');

const runsOf = (text: string, length: number): Set<string> => {
  const runs = new Set<string>();
  for (let at = 0; at + length <= text.length; at += 1) runs.add(text.slice(at, at + length));
  return runs;
};

/** The length from which a shared run of Han characters counts as copied. */
export const COPIED_RUN = 20;

/**
 * Makes a finder of sentences that were copied instead of told in own words.
 * @param sources the texts that may not be copied from
 * @param names names and titles, which may be carried over whole
 * @returns for one text of ours, the runs of COPIED_RUN Han characters it shares with a source
 */
export function sharedRunFinder(
  sources: readonly string[],
  names: readonly string[],
): (ours: string) => string[] {
  const theirs = new Set(sources.flatMap((source) => [...runsOf(hanOnly(source), COPIED_RUN)]));
  for (const name of names) {
    for (const run of runsOf(hanOnly(name), COPIED_RUN)) theirs.delete(run);
  }
  return (ours) => [...runsOf(hanOnly(ours), COPIED_RUN)].filter((run) => theirs.has(run));
}
