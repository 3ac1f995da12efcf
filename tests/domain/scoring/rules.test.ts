import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { Exact } from '#domain/figure/exact.ts';
import { evaluateExpression } from '#domain/scoring/expression.ts';
import { readAmount, type Quantity } from '#domain/scoring/quantity.ts';
import type { AnyRule, Departure, Outcome, RuleContext } from '#domain/scoring/rule.ts';
import { rule as anyRule, RULES, ruleOf } from '#domain/scoring/rules.ts';

const texts = z.record(z.string(), z.string());
const caseShape = z.strictObject({
  case: z.string(),
  weight: z.string(),
  rule: z.record(z.string(), z.unknown()),
  inputs: texts.optional(),
  lists: z.record(z.string(), z.array(z.string())).optional(),
  states: texts.optional(),
  departures: z.record(z.string(), texts).optional(),
  gives: z.string().optional(),
  about: z.string().optional(),
  range: z.tuple([z.string(), z.string()]).optional(),
  missing: z.string().optional(),
  leftOut: z.boolean().optional(),
  judged: z.boolean().optional(),
});
type Case = z.output<typeof caseShape>;

const folder = new URL('rules/', import.meta.url);
const kinds = readdirSync(folder).map((file) => file.replace('.yaml', ''));
const casesOf = (kind: string): Case[] =>
  z.array(caseShape).parse(parse(readFileSync(new URL(`${kind}.yaml`, folder), 'utf8')));

const quantity = (text: string): Quantity => {
  const found = readAmount(text);
  if (!found) throw new Error(`no amount: ${text}`);
  return found;
};

const contextOf = (
  { inputs = {}, lists = {}, states = {}, departures = {} }: Partial<Case>,
  weight: Exact,
): RuleContext => {
  const context: RuleContext = {
    weight,
    input: (name) => {
      const text = inputs[name];
      return text === undefined ? { missing: `${name}未公布` } : quantity(text);
    },
    list: (name) => lists[name]?.map(quantity) ?? { missing: `${name}未公布` },
    state: (id) => states[id],
    departure: (item) => {
      const found = departures[item];
      if (!found) return undefined;
      const parts = Object.entries(found).map(([key, text]) => [key, quantity(text)]);
      return Object.fromEntries(parts) as Departure;
    },
    nested: (inner, innerWeight) => ruleOf(inner).score({ ...context, weight: innerWeight }, inner),
  };
  return context;
};

const scoreOf = (kind: string, one: Partial<Case> & Pick<Case, 'rule' | 'weight'>): Outcome => {
  const written = anyRule.parse({ kind, ...one.rule });
  return ruleOf(written).score(contextOf(one, new Exact(one.weight)), written);
};

/** The last line of a working, evaluated again from its own text. */
const workedAgain = (outcome: Outcome): string | undefined => {
  if (outcome.kind !== 'points') return undefined;
  const expression = outcome.steps.at(-1)?.expression ?? '';
  const again = evaluateExpression(expression);
  return again.ok ? again.value.toFixed() : again.problem.found;
};

const hold = (one: Case, outcome: Outcome): void => {
  if (one.leftOut) expect(outcome.kind).toBe('left-out');
  else if (one.missing !== undefined) {
    expect(outcome.kind).toBe('missing');
    expect(outcome.kind === 'missing' && outcome.what.join('；')).toContain(one.missing);
  } else if (one.range) {
    const found =
      outcome.kind === 'range' ? [outcome.low.toFixed(), outcome.high.toFixed()] : outcome;
    expect(found).toEqual(one.range);
  } else {
    if (outcome.kind !== 'points') throw new Error(JSON.stringify(outcome));
    if (one.about !== undefined) expect(outcome.points.toFixed()).toContain(one.about.slice(0, -1));
    else expect(outcome.points.toFixed()).toBe(one.gives);
    expect(outcome.judged).toBe(one.judged ?? false);
    expect(workedAgain(outcome)).toBe(outcome.points.toFixed());
  }
};

test('every kind of rule has a table of cases', () => {
  expect(kinds.toSorted()).toEqual(RULES.map(({ kind }) => kind).toSorted());
});

describe.each(kinds)('%s', (kind) => {
  test.for(casesOf(kind))('$case', (one) => {
    hold(one, scoreOf(kind, one));
  });
});

const names = { name: (input: string) => `〔${input}〕`, nested: (rule: AnyRule) => rule.kind };

test('every kind explains itself in words', async () => {
  const told = kinds.map((kind) => {
    const [first] = casesOf(kind);
    const written = anyRule.parse({ kind, ...first?.rule });
    return `${ruleOf(written).label}：${ruleOf(written).explain(written, first?.weight ?? '', names)}`;
  });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('snapshots/rules-in-words.txt');
});

const percent = fc.integer({ min: -5000, max: 30000 }).map((n) => `${n / 100}%`);
const weights = fc.integer({ min: 0, max: 400 }).map((n) => `${n / 4}`);
/** Rules on one number x, and whether more of it brings more points or fewer. */
const measured: readonly (readonly [string, Record<string, unknown>, 1 | -1])[] = [
  ['proportional', { of: 'x' }, 1],
  ['linear', { of: 'x', from: '80%', to: '100%' }, 1],
  ['complement', { of: 'x' }, -1],
  ['deduct', { of: 'x', from: '3%', each: '2%', points: '0.5', remainder: 'dropped' }, -1],
  ['deduct', { of: 'x', from: '3%', each: '2%', points: '0.5', remainder: 'counted' }, -1],
  [
    'deduct',
    {
      of: 'x',
      from: '90%',
      direction: 'below',
      each: '1%',
      points: '1',
      remainder: 'proportional',
    },
    1,
  ],
  ['imported', { of: 'x', outOf: '100%' }, 1],
  ['formula', { with: ['x'], expression: '3 × x + 1' }, 1],
];

describe.each(measured)('%s %j', (kind, rule, direction) => {
  const points = (x: string, weight: string): Exact => {
    const outcome = scoreOf(kind, { rule, weight, inputs: { x } });
    if (outcome.kind !== 'points') throw new Error(JSON.stringify(outcome));
    expect(workedAgain(outcome)).toBe(outcome.points.toFixed());
    return outcome.points;
  };

  test('gives points within the weight, and its working gives them again', () => {
    fc.assert(
      fc.property(percent, weights, (x, weight) => {
        const given = points(x, weight);
        expect(given.gte(0) && given.lte(weight)).toBe(true);
      }),
    );
  });

  test('never turns back', () => {
    fc.assert(
      fc.property(percent, percent, weights, (a, b, weight) => {
        const order = new Exact(a.slice(0, -1)).cmp(b.slice(0, -1)) * direction;
        const change = points(a, weight).cmp(points(b, weight));
        expect(order * change).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('a split gives points within the weight, however many share it', () => {
  const done = fc.array(percent, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(done, weights, (list, weight) => {
      const outcome = scoreOf('equal-split', { rule: { of: 'd' }, weight, lists: { d: list } });
      if (outcome.kind !== 'points') throw new Error(JSON.stringify(outcome));
      expect(outcome.points.gte(0) && outcome.points.lte(weight)).toBe(true);
    }),
  );
});
