import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '#domain/figure/exact.ts';
import { parseFigure } from '#domain/figure/parse-figure.ts';
import type { Fact } from '#domain/record/canonical.ts';
import { judge } from '#domain/audit/judge.ts';
import { termsOf, type Term } from '#domain/audit/term.ts';
import { quotientOf, sumOf } from '#domain/audit/worked.ts';

/** A text as a fact prints it, ready for arithmetic. */
const termOf = (text: string): Term => {
  const parsed = parseFigure(text);
  if (!parsed.ok) throw new Error(`${text} is no figure`);
  const mention = { text, at: 'work', label: '二、工作', figure: parsed.figure };
  const fact: Fact = {
    ...{ key: 'x', subject: '本部门', measure: '支出', period: '2023', nature: 'flow' },
    mentions: [mention],
  };
  const [term] = termsOf(fact);
  if (!term) throw new Error(`${text} goes into no arithmetic`);
  return term;
};

const SCALES = [
  ['元', 0],
  ['万元', 4],
  ['亿元', 8],
] as const;
type Print = (typeof SCALES)[number];

/** An amount in 分 (hundredths of a 元), rounded to some decimals of some scale, as it is printed. */
const inPrint = (fen: Exact, [unit, power]: Print, places: number): string =>
  `${fen.div(new Exact(10).pow(power + 2)).toFixed(places)}${unit}`;

const scale = fc.constantFrom(...SCALES);
const places = fc.integer({ min: 0, max: 4 });
const fen = fc.bigInt({ min: 0n, max: 10n ** 14n }).map((value) => new Exact(value.toString()));
const rounded = fc.record({ fen, scale, places });
const whole = (fens: readonly Exact[]): Exact =>
  fens.reduce((sum, each) => sum.plus(each), new Exact(0));

const sumTexts = (texts: readonly string[]) => {
  const worked = sumOf(texts.map(termOf));
  if (!worked) throw new Error('money adds up');
  return worked;
};

describe('a sum', () => {
  const terms = fc.array(rounded, { minLength: 1, maxLength: 30 });

  test('whose parts and whole were each rounded on their own never fails', () => {
    fc.assert(
      fc.property(terms, scale, places, (parts, print, digits) => {
        const worked = sumTexts(parts.map((part) => inPrint(part.fen, part.scale, part.places)));
        const printed = termOf(inPrint(whole(parts.map((part) => part.fen)), print, digits));
        expect(['holds', 'last-digit']).toContain(judge(printed, worked));
      }),
      { numRuns: 500 },
    );
  });

  test('that is off by more than all the rounding together always fails', () => {
    const off = fc.record({ by: fc.integer({ min: 1, max: 1_000_000 }), down: fc.boolean() });
    fc.assert(
      fc.property(terms, scale, places, off, (parts, print, digits, { by, down }) => {
        const worked = sumTexts(parts.map((part) => inPrint(part.fen, part.scale, part.places)));
        const step = (power: number, decimals: number) => new Exact(10).pow(power - decimals);
        const slack = parts.reduce(
          (sum, part) => sum.plus(step(part.scale[1], part.places).div(2)),
          step(print[1], digits),
        );
        // In 元; a whole step of the print away from all that rounding could explain, and more.
        const away = slack.plus(step(print[1], digits).times(by));
        const value = down ? worked.value.minus(away) : worked.value.plus(away);
        const printed = termOf(inPrint(value.times(100), print, digits));
        expect(judge(printed, worked)).toBe('fails');
      }),
      { numRuns: 500 },
    );
  });

  test('is the same in whatever order its terms stand', () => {
    const shuffled = terms.chain((parts) =>
      fc.tuple(
        fc.constant(parts),
        fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, rounded, ([parts, other], print) => {
        const printed = termOf(inPrint(print.fen, print.scale, print.places));
        const [first, second] = [parts, other].map((list) =>
          sumTexts(list.map((part) => inPrint(part.fen, part.scale, part.places))),
        );
        if (!first || !second) throw new Error('two sums');
        expect(second.value.eq(first.value)).toBe(true);
        expect(judge(printed, second)).toBe(judge(printed, first));
      }),
    );
  });

  test('is the same whether printed in 元, 万元 or 亿元 to the same digit', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 10n }).map((value) => new Exact(`${value}`));
    const yuan = (value: Exact, [unit, power]: Print): string =>
      `${value.div(new Exact(10).pow(power)).toFixed(power)}${unit}`;
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -6, max: 6 }),
        (values, off) => {
          const total = Exact.max(whole(values).plus(off), 0);
          const verdicts = SCALES.flatMap((print) =>
            SCALES.map((other) =>
              judge(
                termOf(yuan(total, other)),
                sumTexts(values.map((value) => yuan(value, print))),
              ),
            ),
          );
          expect(new Set(verdicts).size).toBe(1);
        },
      ),
    );
  });
});

const yuanOf = (value: Exact): string => `${value.toFixed()}元`;

describe('a quotient in percent', () => {
  const digits = fc.integer({ min: 0, max: 2 });
  const positive = fc.bigInt({ min: 100n, max: 10n ** 12n }).map((value) => new Exact(`${value}`));
  const modes = fc.constantFrom(Exact.ROUND_HALF_UP, Exact.ROUND_HALF_EVEN, Exact.ROUND_DOWN);

  test('whose two figures and itself were each rounded on their own never fails', () => {
    const print = fc.record({ scale: fc.constantFrom(SCALES[0], SCALES[1]), places });
    fc.assert(
      fc.property(
        positive,
        positive,
        print,
        digits,
        (top, bottom, { scale: unit, places: to }, n) => {
          const [numerator, denominator] = [top, bottom].map((each) =>
            termOf(inPrint(each, unit, to)),
          );
          if (!numerator || !denominator) throw new Error('two terms');
          fc.pre(denominator.value.gt(0));
          const worked = quotientOf(numerator, denominator, '%');
          const rate = top.div(bottom).times(100).toFixed(n);
          if (!worked) throw new Error('a quotient');
          expect(['holds', 'last-digit']).toContain(judge(termOf(`${rate}%`), worked));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of two exact figures never fails, rounded or cut off', () => {
    fc.assert(
      fc.property(positive, positive, digits, modes, (top, bottom, n, mode) => {
        const worked = quotientOf(termOf(yuanOf(top)), termOf(yuanOf(bottom)), '%');
        const rate = top.div(bottom).times(100).toDecimalPlaces(n, mode).toFixed(n);
        if (!worked) throw new Error('a quotient');
        expect(['holds', 'last-digit']).toContain(judge(termOf(`${rate}%`), worked));
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on the scale of print', () => {
    fc.assert(
      fc.property(
        positive,
        positive,
        digits,
        fc.integer({ min: -3, max: 3 }),
        (top, bottom, n, off) => {
          const exact = new Exact(10).pow(-n);
          const rate = Exact.max(top.div(bottom).times(100).plus(exact.times(off)), 0).toFixed(n);
          const verdicts = SCALES.flatMap(([unit, power]) =>
            SCALES.map(([other, size]) => {
              const numerator = termOf(
                `${top.div(new Exact(10).pow(power)).toFixed(power)}${unit}`,
              );
              const denominator = termOf(
                `${bottom.div(new Exact(10).pow(size)).toFixed(size)}${other}`,
              );
              const worked = quotientOf(numerator, denominator, '%');
              return worked && judge(termOf(`${rate}%`), worked);
            }),
          );
          expect(new Set(verdicts).size).toBe(1);
        },
      ),
    );
  });

  test('that is two points and all rounding away always fails', () => {
    fc.assert(
      fc.property(positive, positive, digits, fc.boolean(), (top, bottom, n, down) => {
        const worked = quotientOf(termOf(yuanOf(top)), termOf(yuanOf(bottom)), '%');
        const { low, high } = worked?.reach ?? {};
        if (!worked || !low || !high) throw new Error('a quotient between bounds');
        const value = down ? low.minus(2) : high.plus(2);
        fc.pre(value.gt(0));
        expect(judge(termOf(`${value.toFixed(n)}%`), worked)).toBe('fails');
      }),
    );
  });
});

describe('counts', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 30 });

  test('admit no rounding: a total one more or one less always fails', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(-1, 0, 1), (parts, off) => {
        const total = parts.reduce((sum, each) => sum + each, off);
        fc.pre(total > 0);
        const worked = sumTexts(parts.map((each) => `${each}家`));
        expect(judge(termOf(`${total}家`), worked)).toBe(off === 0 ? 'holds' : 'fails');
        expect(judge(termOf(`${total}个`), worked)).toBe(off === 0 ? 'holds' : 'fails');
      }),
    );
  });

  test('make a rate that holds when it is rounded, to however few digits', () => {
    const share = fc.record({
      ...{ whole: fc.integer({ min: 1, max: 5000 }), part: fc.integer({ min: 0, max: 9999 }) },
      digits: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(share, ({ whole: all, part, digits }) => {
        const worked = quotientOf(termOf(`${part}家`), termOf(`${all}家`), '%');
        const rate = new Exact(part).div(all).times(100).toFixed(digits);
        expect(worked && judge(termOf(`${rate}%`), worked)).toBe('holds');
      }),
    );
  });
});

test('a cut is the same with a sign as with 调减, and 调增 the same as no sign', () => {
  const changes = fc.array(fc.integer({ min: -90_000, max: 90_000 }), {
    ...{ minLength: 1, maxLength: 30 },
  });
  fc.assert(
    fc.property(changes, fc.integer({ min: -3, max: 3 }), (parts, off) => {
      const text = (hundredths: number) => new Exact(`${hundredths}e-2`).toFixed(2);
      const total = termOf(`${text(parts.reduce((sum, each) => sum + each, off))}万元`);
      const signed = sumTexts(parts.map((each) => `${text(each)}万元`));
      const worded = sumTexts(
        parts.map((each) => `${each < 0 ? '调减' : '调增'}${text(Math.abs(each))}万元`),
      );
      expect(judge(total, worded)).toBe(judge(total, signed));
    }),
  );
});

describe('what is printed of a number that was worked', () => {
  test.each([
    ['超95%', '95.2', 'holds'],
    ['超96%', '95.2', 'fails'],
    ['近96%', '95.2', 'holds'],
    ['近95%', '95.2', 'unclear'],
    ['约95%', '95.2', 'holds'],
    ['约95%', '97.2', 'unclear'],
    ['不低于95%', '95.2', 'holds'],
    ['不超过95%', '95.2', 'fails'],
    ['95%以上', '94', 'fails'],
    ['90-96%', '95.2', 'holds'],
    ['90-95%', '95.2', 'fails'],
    ['95.2%', '95.2', 'holds'],
    ['95.20%', '95.2', 'holds'],
    ['952‰', '95.2', 'holds'],
    ['9.52成', '95.2', 'holds'],
    ['0.952', '95.2', 'holds'],
    ['95%', '95.5', 'last-digit'],
    ['96%', '95.5', 'holds'],
    ['94%', '94.5', 'holds'],
    ['95%', '94.5', 'holds'],
    ['95.0%', '95.2', 'padded'],
    ['95.00%', '95.2', 'padded'],
    ['95.1%', '95.2', 'fails'],
    ['0.00%', '0', 'holds'],
    ['0', '0', 'holds'],
    ['-2.5%', '-2.5', 'holds'],
    ['下降2.5%', '-2.5', 'holds'],
    ['2.5%', '-2.5', 'fails'],
    ['125%', '125', 'holds'],
    ['95.2元', '95.2', 'incomparable'],
    ['95.2个百分点', '95.2', 'holds'],
    // fails now: a bare number of up to 2 is taken for a share of one even where it is the percentage.
    ['1.5', '1.5', 'holds'],
  ] as const)('%s for %s percent: %s', (printed, percent, verdict) => {
    const value = new Exact(percent);
    const reach = { low: value, high: value, lowIncluded: true, highIncluded: true };
    const worked = { value, reach, exact: true, loose: false, unit: '%' };
    expect(judge(termOf(printed), worked)).toBe(verdict);
  });
});
