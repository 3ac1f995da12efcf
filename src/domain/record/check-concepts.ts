import type { Concept } from './concept.ts';
import type { UnplacedProblem } from './problem.ts';

const repeated = (concepts: readonly Concept[]): UnplacedProblem[] =>
  concepts.flatMap(({ id }, index) => {
    const first = concepts.findIndex((each) => each.id === id);
    if (first === index) return [];
    return [
      {
        code: 'id-repeated',
        path: ['concepts', index, 'id'],
        found: `代号“${id}”前面已经给了“${concepts[first]?.name ?? ''}”。`,
        expected: '每个指标有自己的代号；它是指标页的地址。',
        mend: '请给这一条另起代号，或把两条并成一条。',
      },
    ];
  });

/** One print can be one thing only: otherwise the same figure would stand on two pages as two things. */
const claimedTwice = (concepts: readonly Concept[]): UnplacedProblem[] => {
  const claims = new Map<string, string>();
  return concepts.flatMap(({ name, prints, unlike = [] }, index) => {
    const own = new Set<string>();
    const lists = { prints, unlike };
    return Object.entries(lists).flatMap(([list, entries]) =>
      entries.flatMap(({ measure, subject = '' }, place): UnplacedProblem[] => {
        const where = `${measure}\n${subject}`;
        const before = list === 'prints' ? claims.get(where) : undefined;
        if (list === 'prints') claims.set(where, name);
        if (before === undefined && !own.has(where)) {
          own.add(where);
          return [];
        }
        return [
          {
            code: 'print-claimed-twice',
            path: ['concepts', index, list, place],
            found: `“${measure}”（对象“${subject || '本部门'}”）已经写在“${before ?? name}”里。`,
            expected: '同一种写法只属于一个指标，在一个指标里只写一次。',
            mend: '请删去其中一处。',
          },
        ];
      }),
    );
  });
};

/** What a list of concepts must agree on: every id once, every print in one concept. */
export function checkConcepts(concepts: readonly Concept[]): UnplacedProblem[] {
  return [...repeated(concepts), ...claimedTwice(concepts)];
}
