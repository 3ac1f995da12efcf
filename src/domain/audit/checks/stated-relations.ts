import { factsUnder } from '../../scoring/read-inputs.ts';
import { Exact } from '../../figure/exact.ts';
import { findUnit } from '../../figure/find-unit.ts';
import type { Report } from '../../record/canonical.ts';
import { NOTHING, PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import { nameOf } from '../cite.ts';
import { compare, type Comparison } from '../compare.ts';
import type { Outcome } from '../finding.ts';
import { inFormula, sumFormula } from '../show.ts';
import { termsOf, type Term } from '../term.ts';
import { changeOf, meanOf, negated, productOf, quotientOf, sumOf, type Worked } from '../worked.ts';

const ID = 'stated-relation';

type Relation = NonNullable<Report['relations']>[number];
type Arithmetic = Pick<
  Comparison,
  'result' | 'inputs' | 'work' | 'write' | 'worked' | 'instead' | 'reads'
>;

/** The unit a result is worked in; 成 and ‰ are worked in percent. */
const unitOf = (report: Report, key: string): string => {
  const unit = termsOf(report.facts[key])[0]?.figure.unit ?? '';
  return findUnit(unit)?.dimension === 'percent' ? '%' : unit;
};

const PURE = new Set(['%', '倍', '']);

/**
 * A quotient of unlike things (元/米, 每千人床位数) is printed in a unit that its own unit does not
 * tell whole: 万元 or 元, per one or per thousand. Powers of ten are therefore left open.
 */
const perUnit = (report: Report, key: string, worked: Worked | undefined): Worked | undefined => {
  const printed = termsOf(report.facts[key])[0]?.value;
  if (!worked || PURE.has(worked.unit) || !printed?.gt(0) || !worked.value.gt(0)) return worked;
  const power = new Exact(10).pow(printed.div(worked.value).log(10).toDecimalPlaces(0));
  const { low, high } = worked.reach;
  const reach = {
    ...worked.reach,
    ...(low && { low: low.times(power) }),
    ...(high && { high: high.times(power) }),
  };
  return { ...worked, value: worked.value.times(power), reach };
};

const PART_LIMIT = 4;
const namesOf = (report: Report, keys: readonly string[]): string => {
  const names = keys.flatMap((key) => {
    const fact = report.facts[key];
    return fact ? [nameOf(fact, fact.mentions[0])] : [];
  });
  const shown = names.slice(0, PART_LIMIT).join('、');
  return names.length > PART_LIMIT ? `${shown}等 ${names.length} 项` : shown;
};

/** Parts as a sentence names them; a whole column is named once. */
const partsNamed = (
  report: Report,
  written: readonly string[],
  keys: readonly string[],
): string => {
  const [first] = keys;
  const measure = first === undefined ? '' : (report.facts[first]?.measure ?? '');
  return written.some((key) => key.includes('*'))
    ? `${keys.length} 项的${measure}`
    : namesOf(report, keys);
};

type Of<Kind extends Relation['kind']> = Extract<Relation, { readonly kind: Kind }>;

const divide = (texts: readonly string[]): string => texts.join(' ÷ ');

const sum = (report: Report, { whole, parts }: Of<'sum'>): Arithmetic => {
  const keys = parts.flatMap((key) => factsUnder(report, key));
  const worked = `${partsNamed(report, parts, keys)}相加`;
  return { result: whole, inputs: keys, work: (terms) => sumOf(terms), write: sumFormula, worked };
};

const mean = (report: Report, { result, of }: Of<'mean'>): Arithmetic => {
  const keys = of.flatMap((key) => factsUnder(report, key));
  const write = (texts: readonly string[]) => `（${sumFormula(texts)}）÷ ${texts.length}`;
  const worked = `${partsNamed(report, of, keys)}平均`;
  return { result, inputs: keys, work: meanOf, write, worked };
};

const product = (report: Report, { result, of }: Of<'product'>): Arithmetic => {
  const unit = unitOf(report, result);
  // 万元 × 台 is money again: only where unlike units make a third is its power of ten left open.
  const work: Comparison['work'] = (terms) => {
    const made = productOf(terms, unit);
    const same = terms.some(({ figure }) => figure.unit === unit);
    return same ? made : perUnit(report, result, made);
  };
  const write = (texts: readonly string[]) => texts.join(' × ');
  return { result, inputs: of, work, write, worked: `${namesOf(report, of)}相乘` };
};

const ratio = (report: Report, { result, numerator, denominator }: Of<'ratio'>): Arithmetic => {
  const unit = unitOf(report, result);
  const work: Comparison['work'] = ([a, b]) =>
    a && b && perUnit(report, result, quotientOf(a, b, unit));
  return {
    ...{ result, inputs: [numerator, denominator], work, write: divide },
    worked: `${namesOf(report, [numerator])}除以${namesOf(report, [denominator])}`,
    ...(unit === '%' && { instead: Object.keys(report.facts) }),
  };
};

/** 降幅 20%, 缩短 3 天: the name of the figure says a direction that its digits do not; either may be meant. */
const falling = (term: Term): readonly Term[] => {
  const words = `${term.fact.measure}${term.mention.as ?? ''}`;
  const says = /降|减|压缩|压减|缩短|少/u.test(words) && !/增减|升降/u.test(words);
  return says && term.figure.direction === undefined && term.value.gt(0)
    ? [negated(term), term]
    : [term];
};

const change = (report: Report, { result, from, to }: Of<'change'>): Arithmetic => {
  const unit = unitOf(report, result);
  const work: Comparison['work'] = ([before, after]) =>
    before && after && changeOf(before, after, unit);
  const write = ([before = '', after = '']: readonly string[]) =>
    `（${after} − ${before}）÷ ${before}`;
  return {
    ...{ result, inputs: [from, to], work, write },
    ...{ worked: '按前后两个数算', reads: falling },
  };
};

const difference = (report: Report, { result, of, less }: Of<'difference'>): Arithmetic => ({
  ...{ result, inputs: [of, less] },
  work: ([a, b]) => a && b && sumOf([a], [b]),
  write: (texts) => texts.map(inFormula).join(' − '),
  worked: `${namesOf(report, [of])}减去${namesOf(report, [less])}`,
  reads: falling,
});

const arithmeticOf = (report: Report, relation: Exclude<Relation, Of<'including'>>): Arithmetic => {
  switch (relation.kind) {
    case 'sum':
      return sum(report, relation);
    case 'mean':
      return mean(report, relation);
    case 'product':
      return product(report, relation);
    case 'ratio':
      return ratio(report, relation);
    case 'change':
      return change(report, relation);
    case 'difference':
      return difference(report, relation);
  }
};

/** Parts of which the source lists only some may not exceed the whole. */
const including = (report: Report, relation: Of<'including'>): Outcome => {
  const parts = relation.parts.flatMap((key) => factsUnder(report, key));
  const whole = termsOf(report.facts[relation.whole])[0];
  const terms = parts.flatMap((key) => termsOf(report.facts[key])[0] ?? []);
  const sum = sumOf(terms);
  if (!whole || !sum || terms.length < parts.length) return NOTHING;
  const { low } = sum.reach;
  const { high } = whole.reach;
  if (!low || !high || low.lte(high)) return { ...NOTHING, compared: 1 };
  return compare(report, {
    check: ID,
    about: [relation.whole, ...parts.slice(0, 1)],
    subject: '其中各项之和超过总数',
    ...{ result: relation.whole, inputs: parts, work: (each) => sumOf(each), write: sumFormula },
    worked: `${namesOf(report, parts)}相加`,
  });
};

/** Keys with a star of which not every holder publishes its figure. */
const incomplete = (report: Report, relation: Relation): readonly string[] => {
  const written =
    'parts' in relation ? relation.parts : relation.kind === 'mean' ? relation.of : [];
  return written.filter((key) => {
    if (!key.includes('*')) return false;
    const [before = ''] = key.split('*');
    const depth = before.split('/').length - 1;
    const holders = Object.keys(report.facts)
      .filter((each) => each.startsWith(before))
      .map((each) => each.split('/')[depth]);
    const all = before === 'projects/' ? (report.projects ?? []).length : new Set(holders).size;
    return factsUnder(report, key).length < all;
  });
};

const unheld = (report: Report, relation: Relation): Outcome => {
  const result = 'whole' in relation ? relation.whole : relation.result;
  const sentence = `${namesOf(report, [result])}无法核对：有的项没有公布。`;
  return { ...NOTHING, unchecked: [{ id: `${ID}:${result}`, check: ID, sentence }] };
};

const held = (report: Report, relation: Relation): Outcome => {
  if (incomplete(report, relation).length > 0) return unheld(report, relation);
  if (relation.kind === 'including') return including(report, relation);
  const arithmetic = arithmeticOf(report, relation);
  const place = report.facts[arithmetic.result ?? '']?.mentions[0]?.label ?? '';
  const subject = `“${place}”一处`;
  const about = [arithmetic.result, ...arithmetic.inputs.slice(0, 1)].flatMap((key) => key ?? []);
  const { unclear } = relation;
  const failing =
    unclear === undefined
      ? {}
      : { failing: { severity: 'doubt' as const, innocent: `${unclear}。` } };
  return compare(report, { check: ID, about, subject, ...arithmetic, ...failing });
};

/** Every relation that the source states between its figures: sums, shares, growth, means. */
export const statedRelations = defineCheck({
  id: ID,
  of: 1,
  title: '来源所说的数与数的关系',
  compares: '来源说“其中、占、比上年、平均、是目标的几倍”时，话里的几个数。',
  why: '散在文字里的数最容易只改了一处。',
  gives: ['contradiction', 'last-digit', 'doubt'],
  tolerance: PRINTED_PRECISION,
  run: ({ report }) => together((report.relations ?? []).map((relation) => held(report, relation))),
});
