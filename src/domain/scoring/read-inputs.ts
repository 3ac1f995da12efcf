import type { Figure } from '../figure/figure.ts';
import type { Report } from '../record/canonical.ts';
import { evaluateExpression } from './expression.ts';
import { inExpression, quantityOf, type Quantity } from './quantity.ts';
import type { MissingInput } from './rule.ts';

type ScoreInput = NonNullable<Report['score']['inputs']>[number];
type Reading = ScoreInput['readings'][number];

/** One way to read an input: its number or numbers, on which basis, from which facts. */
export interface InputReading {
  readonly value: Quantity | readonly Quantity[] | MissingInput;
  /** On which basis, or which print; empty when there is only one way. */
  readonly basis: string;
  readonly facts: readonly string[];
}

/** The facts under a key; projects/＊/actual are those of all projects. */
export function factsUnder(report: Report, key: string): string[] {
  if (!key.includes('*')) return Object.hasOwn(report.facts, key) ? [key] : [];
  const [before = '', after = ''] = key.split('*');
  return Object.keys(report.facts).filter(
    (each) =>
      each.startsWith(before) &&
      each.endsWith(after) &&
      each.split('/').length === key.split('/').length,
  );
}

const sameFigure = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.unit === b.unit && a.qualifier === b.qualifier;

/** What the places of a fact print, each different figure once, with the place. */
const printsOf = (report: Report, key: string): { quantity: Quantity; place: string }[] => {
  const mentions = report.facts[key]?.mentions ?? [];
  const different = mentions.filter(
    ({ figure }, index) =>
      figure !== undefined &&
      mentions.findIndex((other) => other.figure && sameFigure(other.figure, figure)) === index,
  );
  return different.flatMap(({ figure, label, text }) =>
    figure ? [{ quantity: quantityOf(figure), place: `${label}印的 ${text}` }] : [],
  );
};

const firstPrint = (report: Report, key: string): Quantity | undefined =>
  printsOf(report, key)[0]?.quantity;

const fromFact = (report: Report, key: string, basis: string): InputReading[] => {
  const prints = printsOf(report, key);
  if (prints.length === 0) return [{ value: { missing: '这个数未公布' }, basis, facts: [key] }];
  return prints.map(({ quantity, place }) => ({
    value: quantity,
    basis: prints.length > 1 ? [basis, place].filter((part) => part !== '').join('，') : basis,
    facts: [key],
  }));
};

/** What a name in a formula can stand for: the prints of one fact, or the facts of all projects. */
const meanings = (report: Report, key: string): { text: string; place: string }[] => {
  const keys = factsUnder(report, key);
  if (!key.includes('*')) {
    const prints = printsOf(report, key);
    return prints.map(({ quantity, place }) => ({
      text: inExpression(quantity),
      place: prints.length > 1 ? place : '',
    }));
  }
  const values = keys.flatMap((each) => firstPrint(report, each) ?? []);
  const complete = values.length > 0 && values.length === keys.length;
  return complete ? [{ text: values.map(inExpression).join(', '), place: '' }] : [];
};

const fromFormula = (
  report: Report,
  { formula, of, basis }: Extract<Reading, { formula: string }>,
): InputReading[] => {
  const facts = Object.values(of).flatMap((key) => factsUnder(report, key));
  let ways: { expression: string; basis: string }[] = [{ expression: formula, basis }];
  for (const [name, key] of Object.entries(of)) {
    const found = meanings(report, key);
    if (found.length === 0)
      return [{ value: { missing: `算式要的 ${key} 没有公布` }, basis, facts }];
    ways = ways.flatMap((way) =>
      found.map(({ text, place }) => ({
        expression: way.expression.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), text),
        basis: place === '' ? way.basis : `${way.basis}，${place}`,
      })),
    );
  }
  return ways.map((way) => {
    const result = evaluateExpression(way.expression);
    const value: InputReading['value'] = result.ok
      ? { value: result.value, text: `(${way.expression})`, bound: 'exact' }
      : { missing: result.problem.found };
    return { value, basis: way.basis, facts };
  });
};

const fromList = (
  report: Report,
  { list, basis = '' }: Extract<Reading, { list: readonly string[] }>,
): InputReading => {
  const keys = list.flatMap((key) => factsUnder(report, key));
  const values = keys.map((key) => firstPrint(report, key));
  const known = values.flatMap((value) => value ?? []);
  const value = known.length > 0 && known.length === values.length ? known : undefined;
  return { value: value ?? { missing: '有的项没有公布' }, basis, facts: keys };
};

/** Every way to read an input of a rule: one for each stated reading and each different print. */
export function readInput(report: Report, { readings }: ScoreInput): InputReading[] {
  return readings.flatMap((reading) => {
    if ('fact' in reading) return fromFact(report, reading.fact, reading.basis ?? '');
    return 'formula' in reading ? fromFormula(report, reading) : [fromList(report, reading)];
  });
}
