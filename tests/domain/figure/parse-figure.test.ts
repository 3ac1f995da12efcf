import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Figure } from '#domain/figure/figure.ts';
import { parseFigure } from '#domain/figure/parse-figure.ts';
import { numbers, qualifiers, units } from './amount-cases.ts';
import { canonicalFigure, figureLikeText } from './arbitrary-figure.ts';
import { refused } from './refused-cases.ts';
import { directions, han, ordinals, ranges } from './shape-cases.ts';

function figureOf(text: string, unit?: string): Figure {
  const parsed = parseFigure(text, unit === undefined ? {} : { unit });
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.code} (${parsed.problem.found})`);
  return parsed.figure;
}

/** What a case does not name must not be there: no stray qualifier, direction or second end. */
function expectFigure(figure: Figure, wanted: Partial<Figure>) {
  const { direction, high, ordinal } = figure;
  expect(figure).toMatchObject({ qualifier: 'exact', ...wanted });
  expect({ direction, high, ordinal }).toEqual({
    direction: wanted.direction,
    high: wanted.high,
    ordinal: wanted.ordinal,
  });
}

describe('parseFigure', () => {
  test.each([...numbers, ...units, ...qualifiers])('%s', (_, text, wanted) => {
    expectFigure(figureOf(text), wanted);
  });
  test.each([...ranges, ...directions, ...han, ...ordinals])('%s', (_, text, wanted) => {
    expectFigure(figureOf(text), wanted);
  });

  test.each(refused)('refuses %s', (_, text, code) => {
    const parsed = parseFigure(text);
    expect(parsed.ok ? parsed.figure : parsed.problem.code).toBe(code);
  });

  it('has no direction, high end or ordinal where none is printed', () => {
    expect(Object.keys(figureOf('30家')).sort()).toEqual(
      ['bound', 'number', 'numerals', 'qualifier', 'scale', 'step', 'text', 'unit', 'value'].sort(),
    );
  });

  it('drops the direction where 提高到 names a level', () => {
    expect(figureOf('提高到90%').direction).toBeUndefined();
  });
});

describe('the unit of a table header', () => {
  const headers: readonly (readonly [string, string, string, Partial<Figure>])[] = [
    [
      'gives a bare number its scale and unit',
      '17,088.41',
      '万元',
      { scale: '万', unit: '元', value: '170884100', step: '100' },
    ],
    ['may come with its label', '5', '单位：万元', { value: '50000' }],
    ['may come in brackets', '5', '（家）', { unit: '家' }],
    ['may be a bracketed measure word', '100', '家（次）', { unit: '家次' }],
    ['yields to a unit of the number itself', '98.3%', '万元', { unit: '%', value: '98.3' }],
    ['joins a scale of the number itself', '3万', '元', { scale: '万', unit: '元' }],
    [
      'holds for both ends of a range',
      '1-2',
      '万元',
      { value: '10000', high: { number: '2', value: '20000', step: '10000' } },
    ],
    ['may be absent', '5', '', { unit: '' }],
  ];
  test.each(headers)('%s', (_, text, unit, wanted) => {
    expectFigure(figureOf(text, unit), wanted);
  });

  test.each([
    ['a header that is no unit', '5', 'foo', 'unknown-unit'],
    ['a scale in both places', '3万', '万元', 'unit-conflict'],
  ])('refuses %s', (_, text, unit, code) => {
    const parsed = parseFigure(text, { unit });
    expect(parsed.ok || parsed.problem.code).toBe(code);
  });
});

describe('on any input', () => {
  const plainDecimal = /^-?\d+(?:\.\d+)?$/u;
  const check = (text: string, unit: string) => {
    const parsed = parseFigure(text, { unit });
    if (!parsed.ok) {
      for (const part of [parsed.problem.expected, parsed.problem.mend]) {
        expect(part).not.toBe('');
      }
      return;
    }
    expect(parsed.figure.text).toBe(text);
    for (const part of [parsed.figure.number, parsed.figure.value, parsed.figure.step]) {
      expect(part).toMatch(plainDecimal);
    }
    expect(structuredClone(parsed.figure)).toEqual(parsed.figure);
    expect(JSON.parse(JSON.stringify(parsed.figure))).toEqual(parsed.figure);
  };

  it.each(['grapheme', 'grapheme-ascii', 'binary'] as const)('never throws on %s text', (unit) => {
    fc.assert(fc.property(fc.string({ unit }), fc.string({ unit }), check), { numRuns: 2000 });
  });

  it('never throws on what is nearly a figure', () => {
    fc.assert(fc.property(figureLikeText, figureLikeText, check), { numRuns: 10_000 });
  });

  it('reads the same figure through stray white space', () => {
    fc.assert(
      fc.property(canonicalFigure, fc.nat(), (figure, at) => {
        const cut = at % (figure.text.length + 1);
        const text = `${figure.text.slice(0, cut)} \n${figure.text.slice(cut)}`;
        expect(parseFigure(text)).toEqual({ ok: true, figure: { ...figure, text } });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same figure in full-width forms', () => {
    const fullWidth = (text: string) =>
      text.replace(/[!-~]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));
    fc.assert(
      fc.property(canonicalFigure, (figure) => {
        const text = fullWidth(figure.text);
        expect(parseFigure(text)).toEqual({ ok: true, figure: { ...figure, text } });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same figure without thousands separators', () => {
    fc.assert(
      fc.property(canonicalFigure, (figure) => {
        const text = figure.text.replaceAll(',', '');
        expect(parseFigure(text)).toEqual({ ok: true, figure: { ...figure, text } });
      }),
      { numRuns: 1000 },
    );
  });
});
