import { scanNumbers, type NumberToken } from '../figure/scan-numbers.ts';
import type { Mention, Report } from '../record/canonical.ts';
import { occurrences } from './place-mention.ts';
import { placeOutline, type PlacedRegion } from './place-outline.ts';
import { plainText } from './plain-text.ts';
import { inside, Tracer, type Claim, type Discrepancy, type RecordedName } from './tracer.ts';

/** Characters of the source shown on either side of a number that nothing claims. */
const AROUND = 14;

/** A record held against its source, both ways. */
export interface Trace {
  /** Printed texts of the record that do not stand in the source as it says. */
  readonly wrong: readonly Discrepancy[];
  /** Numbers of the source that nothing in the record claims. */
  readonly unclaimed: readonly Discrepancy[];
  readonly counts: {
    readonly mentions: number;
    readonly numbers: number;
    readonly claimed: number;
    readonly ignored: Readonly<Record<string, number>>;
  };
}

const mentionsOf = (report: Report) =>
  Object.values(report.facts).flatMap(({ key, mentions }) =>
    mentions.map((mention: Mention) => ({
      subject: key,
      at: mention.at,
      want: mention,
      limited: mention.date === undefined,
      joint: mention.joint !== undefined,
    })),
  );

/** A title, a name or a formula that the record holds as printed. */
const namesOf = (report: Report): RecordedName[] => [
  ...(report.evidence ?? []).flatMap(({ id, at, title, number }) =>
    [title, ...(number === undefined ? [] : [number])].map((name) => ({
      ...{ subject: `evidence/${id}`, at, name, reason: 'document' },
      ...{ stands: true, reach: 'text' as const },
    })),
  ),
  ...(report.formulas ?? []).map(({ id, at, formula }) => ({
    ...{ subject: `formulas/${id}`, at, name: formula },
    ...{ stands: true, reach: 'place' as const },
  })),
  ...(report.projects ?? []).map(({ id, at, name }) => ({
    ...{ subject: `projects/${id}`, at, name },
    ...{ stands: false, reach: 'text' as const },
  })),
];

const ignoredOf = (report: Report) =>
  (report.source.ignored ?? []).flatMap((entry) =>
    entry.reason === 'private'
      ? []
      : entry.texts.map((item) => ({
          subject: `ignored/${entry.reason}`,
          at: entry.at,
          want: typeof item === 'string' ? { text: item } : item,
          reason: entry.reason,
          limited: false,
        })),
  );

const settle = (
  text: string,
  numbers: readonly NumberToken[],
  places: readonly PlacedRegion[],
  claims: readonly Claim[],
  mentions: number,
): Omit<Trace, 'wrong'> => {
  const ignored: Record<string, number> = {};
  const unclaimed: Discrepancy[] = [];
  for (const token of numbers) {
    const claim = claims.find((each) => inside(token, each));
    if (claim?.reason !== undefined) ignored[claim.reason] = (ignored[claim.reason] ?? 0) + 1;
    if (claim) continue;
    const around = text.slice(Math.max(0, token.start - AROUND), token.end + AROUND);
    const at = places.findLast(({ start }) => start <= token.start)?.id ?? '';
    unclaimed.push({ subject: '', at, text: token.text, why: around });
  }
  const claimed = numbers.length - unclaimed.length;
  return { unclaimed, counts: { mentions, numbers: numbers.length, claimed, ignored } };
};

/** Parts list numbers from figures right behind them, where the record says that both stand there. */
const parted = (text: string, { source }: Report): string => {
  const { regions } = placeOutline(text, source.outline);
  const cuts = (source.ignored ?? []).flatMap((entry) => {
    const region = regions.get(entry.at);
    if (entry.reason === 'private' || !region) return [];
    return entry.texts.flatMap((item) => {
      if (typeof item === 'string' || item.before === undefined) return [];
      const number = plainText(item.text);
      return occurrences(text, number + plainText(item.before), region).map(
        ({ start }) => start + number.length,
      );
    });
  });
  const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
  return edges
    .slice(1)
    .map((end, index) => text.slice(edges[index], end))
    .join(' ');
};

/**
 * Holds a record against the text it was transcribed from.
 * Every mention must stand at its place, whole and with its qualifier, and be the only one to claim
 * its number; every document named must stand there as it is named; every number of the text, Chinese numerals included, must be claimed or ignored.
 * @param report in canonical form
 * @param sourceText the source's text as held
 * @param words names with numerals in them that are no numbers (三重一大, 新三板)
 */
export function traceReport(report: Report, sourceText: string, words: readonly string[]): Trace {
  const text = parted(plainText(sourceText), report);
  const numbers = scanNumbers(text, { words });
  const { regions, missing } = placeOutline(text, report.source.outline);
  const tracer = new Tracer(text, numbers, regions);
  for (const id of missing) {
    const heading = report.source.outline.find((place) => place.id === id)?.heading ?? '';
    tracer.wrong.push({
      subject: 'source.outline',
      at: id,
      text: heading,
      why: '来源里按先后找不到这个标题',
    });
  }
  const mentions = mentionsOf(report);
  tracer.claimHeadings(report.source.outline);
  tracer.claimNames(namesOf(report));
  for (const entry of report.source.ignored ?? []) {
    if (entry.reason === 'private')
      tracer.claimPrivate(entry.at, entry.what, entry.after, entry.before);
  }
  tracer.claimAll([...mentions, ...ignoredOf(report)]);
  return {
    wrong: tracer.wrong,
    ...settle(text, numbers, [...regions.values()], tracer.claims, mentions.length),
  };
}
