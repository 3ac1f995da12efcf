import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareAmounts, type Amount } from '#domain/comparison/compare-amounts.ts';
import { compareFigures } from '#domain/comparison/compare-figures.ts';
import { compareScores, type ComparedScore } from '#domain/comparison/compare-scores.ts';
import type { Verdict } from '#domain/comparison/verdict.ts';

interface Case {
  readonly case: string;
  readonly a: object;
  readonly b: object;
  readonly by?: string;
  readonly why?: string;
}

const casesOf = (name: string): readonly Case[] =>
  parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8')) as Case[];

/** A sample with parts of it changed; what is given as null is left out. */
const changed = <T extends object>(sample: T, parts: object): T =>
  Object.fromEntries(
    Object.entries({ ...sample, ...parts }).filter(([, value]) => value !== null),
  ) as T;

const amount: Amount = {
  ...{ whose: '甲区 2021 年度', measure: '工业总产值', subject: '全区', unit: '元' },
  ...{ nature: 'flow', period: '2021', owner: 'jia/ju', remit: ['科技', '工业'] },
};
const score: ComparedScore = {
  ...{ whose: '甲区 2021 年度', points: '95', kind: 'self', kindLabel: '部门自评' },
  ...{ rubric: 'one', outOf: '100' },
};

const kinds: readonly (readonly [string, (a: object, b: object) => Verdict])[] = [
  ['figures', (a, b) => compareFigures(changed(amount, a), changed(amount, b))],
  ['amounts', (a, b) => compareAmounts(changed(amount, a), changed(amount, b))],
  ['scores', (a, b) => compareScores(changed(score, a), changed(score, b))],
];

describe.each(kinds)('%s', (name, compare) => {
  test.for(casesOf(name))('$case', ({ a, b, by, why }) => {
    const verdict = compare(a, b);
    if (by === undefined) expect(verdict).toEqual({ fair: true });
    else expect(verdict).toEqual({ fair: false, by, why });
  });

  test('whoever stands first, the verdict and its reason are the same', () => {
    const parts = casesOf(name).flatMap(({ a, b }) => [a, b]);
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.constantFrom(...parts), (a, b) => {
        const [one, other] = [compare(a, b), compare(b, a)];
        expect(one.fair).toBe(other.fair);
        if (!one.fair && !other.fair) expect(one.by).toBe(other.by);
      }),
    );
  });
});
