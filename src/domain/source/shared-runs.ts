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
 * Runs of Han characters that one of our texts shares with a source.
 * @param ours one text of ours (one value of a record, one paragraph)
 * @param source the source's text
 * @param names names and titles, which may be carried over whole
 * @returns each run of COPIED_RUN characters found in both and not part of a name
 */
export function sharedRuns(ours: string, source: string, names: readonly string[]): string[] {
  const theirs = runsOf(hanOnly(source), COPIED_RUN);
  const allowed = new Set(names.flatMap((name) => [...runsOf(hanOnly(name), COPIED_RUN)]));
  return [...runsOf(hanOnly(ours), COPIED_RUN)].filter(
    (run) => theirs.has(run) && !allowed.has(run),
  );
}
