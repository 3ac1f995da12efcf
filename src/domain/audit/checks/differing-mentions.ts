import { change } from '../../figure/change.ts';
import { unitRatio } from '../../figure/convert.ts';
import { countsAlike } from '../../figure/counts-alike.ts';
import { agree } from '../../figure/equality.ts';
import { Exact } from '../../figure/exact.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Fact, Mention } from '../../record/canonical.ts';
import { NOTHING, PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import { citeMention, nameOf } from '../cite.ts';
import type { Finding, Outcome, Severity } from '../finding.ts';
import { isWhole } from '../money-lines.ts';
import { shownGap } from '../show.ts';
import { textOf } from '../term.ts';

const ID = 'differing-mentions';
const TEN_THOUSAND = new Exact(10000);

interface Print {
  readonly fact: Fact;
  readonly mention: Mention;
  readonly figure: Figure;
  /** Signed as its words say: 下降 is below nought. */
  readonly value: Exact;
}

const printsOf = (fact: Fact): Print[] =>
  fact.mentions.flatMap((mention) => {
    const { figure } = mention;
    if (!figure) return [];
    const value = new Exact(change(figure).readings[0] ?? figure.value);
    return [{ fact, mention, figure, value }];
  });

/** The factor that brings the second print to the unit of the first; a bare nought fits any unit. */
const factorOf = (a: Print, b: Print): Exact | undefined => {
  if (a.value.isZero() || b.value.isZero()) return new Exact(1);
  const ratio = unitRatio(b.figure.unit, a.figure.unit);
  if (ratio) return ratio.num.div(ratio.den);
  return countsAlike(a.figure.unit, b.figure.unit) ? new Exact(1) : undefined;
};

const exact = ({ figure }: Print): boolean => figure.bound === 'exact' && !figure.ordinal;
const bare = ({ figure, value }: Print): boolean => figure.unit === '' && value.isZero();

/** What `agree` cannot compare but a reader can: a bare nought beside an amount, 85次 beside 86场. */
const plainlyDiffer = (a: Print, b: Print): boolean => {
  const factor = factorOf(a, b);
  const units = bare(a) || bare(b) || countsAlike(a.figure.unit, b.figure.unit);
  return (
    units && exact(a) && exact(b) && factor !== undefined && !a.value.eq(b.value.times(factor))
  );
};

const differ = (a: Print, b: Print): boolean => {
  const agreement = agree(a.figure, b.figure);
  return agreement === 'different' || (agreement === 'incomparable' && plainlyDiffer(a, b));
};

const loose = ({ figure }: Print): boolean => figure.bound === 'approximate';

/** In the unit of the first. */
const gapOf = (a: Print, b: Print): Exact => a.value.minus(b.value.times(factorOf(a, b) ?? 1));

/** Prints of unlike precision that differ by less than the coarser one's last digit: cut off, not rounded. */
const cutOff = (a: Print, b: Print): boolean => {
  const factor = factorOf(a, b) ?? new Exact(1);
  const steps = [new Exact(a.figure.step), new Exact(b.figure.step).times(factor)];
  const [fine, coarse] = [Exact.min(...steps), Exact.max(...steps)];
  const [finer, coarser] = steps[0]?.eq(fine) ? [a, b] : [b, a];
  const towards = finer.value.abs().gte(coarser.value.times(coarser === b ? factor : 1).abs());
  return fine.lt(coarse) && towards && gapOf(a, b).abs().lt(coarse);
};

const slipped = (a: Print, b: Print): boolean => {
  const [x, y] = [a.value, b.value.times(factorOf(a, b) ?? 1)];
  if (x.isZero() || y.isZero()) return false;
  return x.div(y).eq(TEN_THOUSAND) || y.div(x).eq(TEN_THOUSAND);
};

interface Reading {
  readonly severity: Severity;
  readonly innocent?: string;
}

/** What two prints of one thing that differ say. The document's own words for them may be two things. */
const readingOf = (a: Print, b: Print): Reading => {
  if (a.mention.as !== b.mention.as && a.mention.as !== undefined && b.mention.as !== undefined) {
    const words = `“${a.mention.as}”和“${b.mention.as}”`;
    return { severity: 'doubt', innocent: `两处的叫法是${words}，说的可能不是同一个数。` };
  }
  if (loose(a) || loose(b)) {
    return { severity: 'doubt', innocent: '其中有“约、近、左右”一类的说法，不是确数。' };
  }
  if (cutOff(a, b)) return { severity: 'last-digit', innocent: '一处可能截去尾数，没有四舍五入。' };
  if (slipped(a, b)) {
    return { severity: 'contradiction', innocent: '两数正好差一万倍，可能有一处单位写错。' };
  }
  return { severity: 'contradiction' };
};

const RANKS: readonly Severity[] = ['contradiction', 'doubt', 'last-digit', 'note'];

const findingOf = (facts: readonly Fact[], prints: readonly Print[]): Finding | undefined => {
  const pairs = prints.flatMap((a, index) =>
    prints.slice(index + 1).flatMap((b) => (differ(a, b) ? [{ a, b, ...readingOf(a, b) }] : [])),
  );
  const [worst] = pairs.toSorted((x, y) => RANKS.indexOf(x.severity) - RANKS.indexOf(y.severity));
  const [fact] = facts;
  if (!worst || !fact) return undefined;
  const { a, b, severity, innocent } = worst;
  const places = `${a.mention.label}印的是 ${textOf(a)}，${b.mention.label}印的是 ${textOf(b)}`;
  return {
    id: `${ID}:${facts.map(({ key }) => key).join('+')}`,
    check: ID,
    severity,
    sentence: `${nameOf(fact)}：${places}。`,
    arithmetic: [`${textOf(a)} 与 ${textOf(b)} 相差 ${shownGap(gapOf(a, b), a.figure)}`],
    cited: prints.map((print) => citeMention(print.fact, print.mention)),
    ...(innocent !== undefined && { innocent }),
  };
};

const held = (facts: readonly Fact[]): Outcome => {
  const prints = facts.flatMap(printsOf);
  if (prints.length < 2) return NOTHING;
  const finding = findingOf(facts, prints);
  return { ...NOTHING, compared: 1, findings: finding ? [finding] : [] };
};

/** Whole days, told in full: what is printed less exactly may mean the same day. */
const dayOf = ({ date }: Mention): string | undefined =>
  date && date.from === date.to && /^\d{4}-\d\d-\d\d$/u.test(date.from) ? date.from : undefined;

const dates = (fact: Fact): Outcome => {
  const days = fact.mentions.flatMap((mention) => {
    const day = dayOf(mention);
    return day === undefined ? [] : [{ mention, day }];
  });
  const [a] = days;
  const b = days.find(({ day }) => day !== a?.day);
  if (!a || days.length < 2) return NOTHING;
  if (!b) return { ...NOTHING, compared: 1 };
  const places = [a, b].map(({ mention }) => `${mention.label}印的是 ${mention.text}`).join('，');
  const finding: Finding = {
    ...{ id: `${ID}:${fact.key}`, check: ID, severity: 'contradiction', arithmetic: [] },
    sentence: `${nameOf(fact)}：${places}。`,
    cited: fact.mentions.map((mention) => citeMention(fact, mention)),
  };
  return { ...NOTHING, compared: 1, findings: [finding] };
};

const COMPARED = new Set(['flow', 'stock', 'ratio', 'change']);

/** What makes two facts the same thing: all that the record says of them but where they stand. */
const identityOf = ({ subject, measure, period, nature, basis, scope }: Fact): string =>
  JSON.stringify([isWhole(subject) ? '本部门' : subject, measure, period, nature, basis, scope]);

/** Facts under different keys that the record describes in the same words, on no one's say-so but its own. */
const sameThings = (facts: readonly Fact[]): (readonly Fact[])[] => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = fact.subject !== '' && fact.period !== '未公布' && COMPARED.has(fact.nature);
    // Elsewhere the place in the record, not its words, says what a figure is.
    const structural = fact.key.includes('/') && !/^budget\/total\/|\/growth$/u.test(fact.key);
    if (!own || structural) continue;
    const identity = identityOf(fact);
    groups.set(identity, [...(groups.get(identity) ?? []), fact]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};

/** The several places that print one fact must print the same. */
export const differingMentions = defineCheck({
  id: ID,
  of: 6,
  title: '同一个数各处印得一样',
  compares: '同一件事在正文、表格、附件里印出的每一处。',
  why: '一个数印成两样，读者不知道该信哪一个。',
  gives: ['contradiction', 'last-digit', 'doubt'],
  tolerance: `${PRINTED_PRECISION}位数不同的，取整后相等就算一样。`,
  run: ({ report }) => {
    const facts = Object.values(report.facts);
    const alone = facts.map((fact) => (fact.nature === 'date' ? dates(fact) : held([fact])));
    const across = sameThings(facts).map((group) => {
      const outcome = held(group);
      // What one fact's own prints say is told of that fact alone.
      const own = group.every((fact) => held([fact]).findings.length === 0);
      return own ? outcome : NOTHING;
    });
    return together([...alone, ...across]);
  },
});
