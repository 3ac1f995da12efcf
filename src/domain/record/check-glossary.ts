import type { GlossaryTerm } from './glossary.ts';
import type { UnplacedProblem } from './problem.ts';

const repeated = (terms: readonly GlossaryTerm[]): UnplacedProblem[] =>
  terms.flatMap(({ id }, index) => {
    const first = terms.findIndex((each) => each.id === id);
    if (first === index) return [];
    return [
      {
        code: 'id-repeated',
        path: ['terms', index, 'id'],
        found: `代号“${id}”前面已经给了“${terms[first]?.term ?? ''}”。`,
        expected: '每个名词有自己的代号；它是名词解释页上的位置。',
        mend: '请给这一条另起代号，或把两条并成一条。',
      },
    ];
  });

const astray = (terms: readonly GlossaryTerm[]): UnplacedProblem[] =>
  terms.flatMap(({ id, see = [] }, index) =>
    see.flatMap((other, place) => {
      const known = terms.some((each) => each.id === other);
      if (known && other !== id) return [];
      return [
        {
          code: 'term-unknown',
          path: ['terms', index, 'see', place],
          found: known ? `“${other}”就是这一条自己。` : `名词表里没有代号是“${other}”的名词。`,
          expected: 'see 里写的是别的名词的 id。',
          mend: known ? '请删去它。' : '请核对代号，补上这个名词，或删去它。',
        },
      ];
    }),
  );

/** What the terms of a glossary must agree on: every id once, and related terms that are there. */
export function checkGlossary(terms: readonly GlossaryTerm[]): UnplacedProblem[] {
  return [...repeated(terms), ...astray(terms)];
}
