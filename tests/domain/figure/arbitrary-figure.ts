import fc from 'fast-check';
import { isDoubtfulRange } from '#domain/figure/doubtful-range.ts';
import type { Figure, Qualifier } from '#domain/figure/figure.ts';
import { makeFigure } from '#domain/figure/make-figure.ts';
import type { FigureParts } from '#domain/figure/make-figure.ts';
import { printFigure } from '#domain/figure/print-figure.ts';
import { SCALES } from '#domain/figure/scales.ts';
import { UNITS } from '#domain/figure/units.ts';

type End = { readonly number: string; readonly scale: string };

const scales = Object.keys(SCALES);
const units = ['', ...UNITS.map((unit) => unit.name)];
const plainQualifiers: readonly Qualifier[] = [
  'exact',
  'about',
  'nearly',
  'over',
  'far-over',
  'at-least',
  'greater',
  'at-most',
  'less',
];

const unit = fc.constantFrom(...units);
const direction = fc.constantFrom<('up' | 'down')[]>('up', 'down');
const maybeDirection = fc.option(direction, { nil: undefined });
const sign = fc.constantFrom('', '', '', '-');
const fraction = fc
  .array(fc.constantFrom(...'0123456789'), { maxLength: 4 })
  .map((digits) => (digits.length === 0 ? '' : `.${digits.join('')}`));

const arabicEnd: fc.Arbitrary<End> = fc
  .tuple(sign, fc.bigInt({ min: 0n, max: 10n ** 13n }), fraction, fc.constantFrom(...scales))
  .map(([s, whole, decimals, scale]) => ({ number: `${s}${whole}${decimals}`, scale }));

/** A Han integer is written with the scale that its own last characters show: 三百万 is 300万. */
function hanInteger(total: bigint): End {
  const steps: readonly (readonly [bigint, string])[] = [
    [10n ** 12n, '万亿'],
    [10n ** 8n, '亿'],
    [10n ** 4n, '万'],
  ];
  const step = total === 0n ? undefined : steps.find(([worth]) => total % worth === 0n);
  const [worth, scale] = step ?? [1n, ''];
  return { number: (total / worth).toString(), scale };
}

const roundTotal = fc
  .tuple(fc.bigInt({ min: 0n, max: 9999n }), fc.constantFrom(0n, 1n, 2n, 3n, 4n, 6n, 8n, 11n, 12n))
  .map(([head, zeros]) => head * 10n ** zeros);
const hanWhole = fc.oneof(roundTotal, fc.bigInt({ min: 0n, max: 10n ** 16n - 1n })).map(hanInteger);
const hanDecimal = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 9n }),
    fraction.filter((f) => f !== ''),
    fc.constantFrom('', '万', '亿', '万亿'),
  )
  .map(([whole, decimals, scale]) => ({ number: `${whole}${decimals}`, scale }));
const hanEnd: fc.Arbitrary<End> = fc
  .tuple(sign, fc.oneof(hanWhole, hanDecimal))
  .map(([s, end]) => ({ ...end, number: s + end.number }));

function finish(parts: Omit<FigureParts, 'text'>): Figure {
  const bare = makeFigure({ ...parts, text: '' });
  return { ...bare, text: printFigure(bare) };
}

function withDirection(turn: 'up' | 'down' | undefined) {
  return turn === undefined ? {} : { direction: turn };
}

const amount = fc
  .tuple(
    fc
      .constantFrom<('arabic' | 'han')[]>('arabic', 'han')
      .chain((numerals) =>
        (numerals === 'arabic' ? arabicEnd : hanEnd).map((end) => ({ ...end, numerals })),
      ),
    unit,
    fc.constantFrom(...plainQualifiers, 'more' as const),
    maybeDirection,
  )
  .map(([end, name, qualifier, turn]) =>
    finish({ ...end, unit: name, qualifier, ...withDirection(turn) }),
  );

function size(end: Omit<FigureParts, 'text'>): bigint {
  const [whole = '0', decimals = ''] = makeFigure({ ...end, text: '' }).value.split('.');
  return BigInt(`${whole}${decimals.padEnd(8, '0')}`);
}

const range = fc
  .tuple(
    fc
      .constantFrom<('arabic' | 'han')[]>('arabic', 'han')
      .chain((numerals) =>
        fc
          .tuple(
            numerals === 'arabic' ? arabicEnd : hanEnd,
            numerals === 'arabic' ? arabicEnd : hanEnd,
          )
          .map((ends) => ({ ends, numerals })),
      ),
    unit,
    fc.constantFrom(...plainQualifiers),
    maybeDirection,
  )
  .map(([{ ends, numerals }, name, qualifier, turn]) => {
    const full = (end: End) => ({ ...end, unit: name, qualifier, numerals });
    const [low, high] = [...ends].sort((a, b) => (size(full(a)) < size(full(b)) ? -1 : 1));
    if (low === undefined || high === undefined) throw new Error('two ends');
    return { ...full(low), high, ...withDirection(turn) };
  })
  // Without a unit 5000-1万 reads its scale from the other end, and 三至五百 is refused: no canonical forms.
  .filter(
    (r) =>
      r.unit !== '' || (!isDoubtfulRange(r, r.high) && (r.scale !== '' || r.high.scale === '')),
  )
  .map(finish);

const several = fc
  .oneof(
    fc.constantFrom(...scales).map((scale) => ({
      number: '2',
      high: { number: '9', scale },
      scale,
      numerals: 'han' as const,
    })),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('', '万', '亿', '万亿'))
      .map(([tens, scale]) => ({
        number: `${tens}1`,
        high: { number: `${tens}9`, scale },
        scale,
        numerals: 'han' as const,
      })),
    fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...scales)).map(([tens, scale]) => ({
      number: `${tens}1`,
      high: { number: `${tens}9`, scale },
      scale,
      numerals: 'arabic' as const,
    })),
  )
  .chain((parts) =>
    fc
      .tuple(unit, maybeDirection)
      .map(([name, turn]) =>
        finish({ ...parts, unit: name, qualifier: 'several', ...withDirection(turn) }),
      ),
  );

const ordinal = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.constantFrom(...units.filter((name) => name !== '')),
    fc.constantFrom<Qualifier[]>('exact', 'at-most'),
    fc.constantFrom<('arabic' | 'han')[]>('arabic', 'han'),
  )
  .map(([place, name, qualifier, numerals]) =>
    finish({ number: `${place}`, scale: '', unit: name, qualifier, numerals, ordinal: true }),
  );

const ordinalRange = fc
  .tuple(
    fc.integer({ min: 1, max: 4999 }),
    fc.integer({ min: 0, max: 5000 }),
    fc.constantFrom(...units.filter((name) => name !== '')),
    fc.constantFrom<Qualifier[]>('exact', 'at-most'),
    fc.constantFrom<('arabic' | 'han')[]>('arabic', 'han'),
  )
  .map(([place, more, name, qualifier, numerals]) => {
    const high = { number: `${place + more}`, scale: '' };
    const end = { number: `${place}`, scale: '', unit: name, numerals };
    return finish({ ...end, high, qualifier, ordinal: true });
  });

/** Figures in canonical form: what `parseFigure` makes of `printFigure`'s own prints. */
export const canonicalFigure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 4, arbitrary: amount },
  { weight: 3, arbitrary: range },
  { weight: 1, arbitrary: several },
  { weight: 1, arbitrary: ordinal },
  { weight: 1, arbitrary: ordinalRange },
);

/** Strings made of what figures are made of, so that the parser's deeper rooms are reached. */
export const figureLikeText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...'0123456789.,，％%-－—~至+第前约近超余多几数半负点零一二三四五十百千万亿两壹佰分之成倍元家次个()（） \t',
      '百分之',
      '不少于',
      '以上',
      '增长',
      '下降',
      '千瓦',
      '百分点',
      '亿美元',
      '以内',
      '个半',
      '\u200b',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const pieces =
  '第 前 增长 下降 约 近 超 不少于 以上 以内 余 多 几 数 来 左右 半 个半 点 十 百 千 万 亿 万亿 - 至 负 + ¥ 百分之 千分之 0 3 5 12 1.5 1,200 三 五 两 二十 一百零五 % 成 家 个 年 月 个月 元 万元 美元 人次 季度 平方米 千瓦 名 （ ）';

/** Words of figures in any order: about one text in eight is a figure, most of them odd ones. */
export const figureWords: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces.split(' ')), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(''));
