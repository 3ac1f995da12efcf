import type { Agency } from '#domain/record/agency.ts';

/** All the names that an agency bears or bore, the newest first: in full, short, and as people say. */
export function namesOf({ names }: Pick<Agency, 'names'>): string[] {
  return [
    ...new Set(
      names.toReversed().flatMap(({ name, short, aliases = [] }) => [name, short, ...aliases]),
    ),
  ];
}
