import type { Report } from '../record/canonical.ts';

/**
 * Everything a record says is printed, a line each, in a fixed order: what a check against the
 * source vouches for. Two records with the same lines make the same statements about the source.
 */
export function printedLines(report: Report): string[] {
  const facts = Object.values(report.facts).flatMap(({ key, mentions }) =>
    mentions.map(({ text, at, anchor, nth, times, as, joint, figure }) =>
      [key, at, anchor, nth, times, as, joint, figure?.scale, figure?.unit, text]
        .map((part) => part ?? '')
        .join('\t'),
    ),
  );
  const places = report.source.outline.map(({ id, heading }) => `place\t${id}\t${heading}`);
  const ignored = (report.source.ignored ?? []).map((entry) => `ignored\t${JSON.stringify(entry)}`);
  return [`text\t${report.source.textSha256}`, ...places, ...facts.sort(), ...ignored];
}
