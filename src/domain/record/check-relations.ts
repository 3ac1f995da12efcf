import { factsUnder } from '../scoring/read-inputs.ts';
import type { Report } from './canonical.ts';
import type { UnplacedProblem } from './problem.ts';
import { unknownFact } from './unknown-fact.ts';

type Path = readonly (string | number)[];
type Named = readonly [key: string, path: Path];

/** Fields of a relation that name no fact. */
const WORDS = new Set(['id', 'kind', 'at', 'unclear']);

const inRelations = (report: Report): Named[] =>
  (report.relations ?? []).flatMap((relation, index) =>
    Object.entries(relation).flatMap(([field, value]): Named[] => {
      const path = ['relations', index, field];
      if (value === undefined || WORDS.has(field)) return [];
      return typeof value === 'string'
        ? [[value, path]]
        : value.map((key, nth): Named => [key, [...path, nth]]);
    }),
  );

const BOUNDS = ['below', 'above', 'equals'] as const;

const inCounts = (report: Report): Named[] =>
  (report.announced ?? []).flatMap(({ where }, index) =>
    BOUNDS.flatMap((bound): Named[] => {
      const key = where?.[bound];
      return key === undefined ? [] : [[key, ['announced', index, 'where', bound]]];
    }),
  );

/** Every fact that a relation or a counted condition names must be in the report. */
export function checkRelations(report: Report): UnplacedProblem[] {
  return [...inRelations(report), ...inCounts(report)]
    .filter(([key]) => factsUnder(report, key).length === 0)
    .map(([key, path]) =>
      unknownFact(
        'relation-unfit',
        path,
        key,
        '请核对代号；来源没有公布这个数的，删去这一条关系。',
      ),
    );
}
