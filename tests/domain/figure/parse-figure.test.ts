import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Figure } from '#domain/figure/figure.ts';
import type { FigureProblemCode } from '#domain/figure/figure-problem.ts';
import { parseFigure } from '#domain/figure/parse-figure.ts';
import { canonicalFigure, figureLikeText } from './arbitrary-figure.ts';

type Wanted = Partial<Figure>;

function figureOf(text: string, unit?: string): Figure {
  const parsed = parseFigure(text, unit === undefined ? {} : { unit });
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.code} (${parsed.problem.found})`);
  return parsed.figure;
}

const numbers: readonly (readonly [string, string, Wanted])[] = [
  [
    'keeps every printed decimal',
    '125,575.02万元',
    { number: '125575.02', value: '1255750200', step: '100' },
  ],
  ['keeps a decimal that is zero', '3.0%', { number: '3.0', value: '3', step: '0.1' }],
  ['keeps a minus', '-45.81%', { number: '-45.81', value: '-45.81' }],
  ['reads a true minus sign', '−28家', { number: '-28', unit: '家' }],
  ['reads a full-width minus', '－306.22', { number: '-306.22', unit: '' }],
  ['reads 负 as a minus', '负5%', { number: '-5', unit: '%' }],
  ['reads a minus before 百分之', '负百分之五', { number: '-5', unit: '%', numerals: 'han' }],
  ['drops a plus', '＋2.5%', { number: '2.5' }],
  ['reads full-width digits and signs', '１，２３４．５６％', { number: '1234.56', unit: '%' }],
  ['takes white space out of digits', '10,888 .89', { number: '10888.89' }],
  ['takes line breaks and zero-width spaces out', '1\n2\u200b3 家', { number: '123', unit: '家' }],
  ['reads a bare number without unit', '28', { number: '28', unit: '', scale: '', step: '1' }],
  ['reads a zero with decimals as zero', '0.00', { number: '0.00', value: '0', step: '0.01' }],
  ['reads a lone zero', '0', { number: '0', value: '0' }],
  [
    'keeps the sign of a printed minus zero but not in the value',
    '-0.00%',
    { number: '-0.00', value: '0' },
  ],
  ['adds the missing zero before a point', '.78', { number: '0.78' }],
  ['never uses exponents', '9,999万亿元', { value: '9999000000000000' }],
  ['keeps 40 digits exactly', `0.${'1'.repeat(39)}`, { number: `0.${'1'.repeat(39)}` }],
  [
    'joins 亿 and 万 of one number',
    '12亿3000万元',
    { number: '123000', scale: '万', value: '1230000000' },
  ],
  ['joins 万 and four digits', '3万5000元', { number: '35000', scale: '', value: '35000' }],
];

const units: readonly (readonly [string, string, Wanted])[] = [
  ['takes 亿 from the currency', '6.8亿美元', { scale: '亿', unit: '美元', value: '680000000' }],
  [
    'knows the worth of the last digit of 亿',
    '2304.97亿元',
    { value: '230497000000', step: '1000000' },
  ],
  [
    'does not take 千 from 千瓦',
    '32.5万千瓦',
    { scale: '万', unit: '千瓦', value: '325000', step: '1000' },
  ],
  ['leaves 5千瓦 whole', '5千瓦', { scale: '', unit: '千瓦' }],
  ['reads 3千人 as three thousand', '3千人', { scale: '千', unit: '人', value: '3000' }],
  ['does not take 百 from 百分点', '2.3个百分点', { unit: '个百分点', scale: '' }],
  ['reads 百分点 without 个', '0.5百分点', { unit: '个百分点' }],
  ['reads a bracketed measure word as one', '315家（次）', { unit: '家次', text: '315家（次）' }],
  ['tells 人次 from 人', '43万人次', { unit: '人次', value: '430000' }],
  ['reads 家次', '122家次', { unit: '家次' }],
  ['reads computing power', '400P', { unit: 'P', value: '400' }],
  ['reads 倍', '1.65倍', { unit: '倍' }],
  ['reads 成', '三成', { unit: '成', value: '3' }],
  ['reads square metres in 万', '28.71万平方米', { unit: '平方米', value: '287100' }],
  ['reads ㎡', '3000㎡', { unit: '平方米' }],
  ['reads hectares', '376公顷', { unit: '公顷' }],
  ['reads working days', '3个工作日', { unit: '个工作日' }],
  ['reads months counted', '6个月', { unit: '个月' }],
  ['reads a half more', '3个半小时', { number: '3.5', unit: '小时' }],
  ['reads 万亿', '1.2万亿元', { scale: '万亿', value: '1200000000000' }],
  ['reads 人民币 behind the amount', '100万元人民币', { unit: '元', scale: '万' }],
  ['reads ¥ before the amount', '￥2,400', { unit: '元', number: '2400' }],
  ['reads USD before the amount', 'USD100万', { unit: '美元', scale: '万' }],
  ['reads US$ as another currency', 'US$6.8亿', { unit: '美元', scale: '亿' }],
  ['reads per mille', '0.1‰', { unit: '‰' }],
];

const qualifiers: readonly (readonly [string, string, Wanted])[] = [
  [
    '近 is nearly',
    '近1700家',
    { qualifier: 'nearly', bound: 'approximate', number: '1700', step: '1' },
  ],
  ['约 is about', '约1.13亿元', { qualifier: 'about', bound: 'approximate' }],
  ['左右 is about', '30%左右', { qualifier: 'about' }],
  ['超 is over', '超2400亿元', { qualifier: 'over', bound: 'lower' }],
  ['逾 is over', '逾100家', { qualifier: 'over' }],
  ['首次突破 is over', '首次突破800家', { qualifier: 'over' }],
  ['远超 is far over', '远超1000万人', { qualifier: 'far-over', bound: 'lower' }],
  ['多 inside is more', '300多篇', { qualifier: 'more', bound: 'lower', number: '300' }],
  ['余 after a space is more', '10 余个', { qualifier: 'more' }],
  ['余 before the scale is more', '1000余万元', { qualifier: 'more', scale: '万' }],
  ['余 after the scale is more', '30万余元', { qualifier: 'more', scale: '万' }],
  ['多 between 个 and 月 is more', '5个多月', { qualifier: 'more', unit: '个月' }],
  ['以上 is at least', '1亿元以上', { qualifier: 'at-least', bound: 'lower' }],
  ['达到…以上 is at least', '达到1000亿元以上', { qualifier: 'at-least', value: '100000000000' }],
  ['及以上 is at least', '1次及以上', { qualifier: 'at-least' }],
  ['不少于 is at least', '不少于20亿元', { qualifier: 'at-least' }],
  ['≥ is at least', '≥3%', { qualifier: 'at-least' }],
  ['>= is at least', '>=3%', { qualifier: 'at-least' }],
  ['以上（不含） is greater', '60分以上（不含）', { qualifier: 'greater' }],
  ['＞ is greater', '＞100%', { qualifier: 'greater', bound: 'lower' }],
  ['不超过 is at most', '不超过130项', { qualifier: 'at-most', bound: 'upper' }],
  ['控制在…内 is at most', '控制在3个工作日内', { qualifier: 'at-most', unit: '个工作日' }],
  ['最高 is at most', '最高500万元', { qualifier: 'at-most' }],
  ['≤ is at most', '≤5', { qualifier: 'at-most' }],
  ['以下 takes the number in', '80%以下', { qualifier: 'at-most' }],
  ['＜ is less', '＜80％', { qualifier: 'less', bound: 'upper' }],
  ['less than zero per cent is a figure', '<0%', { qualifier: 'less', number: '0' }],
  ['不足 is less', '不足5家', { qualifier: 'less' }],
  ['约 yields to 超', '约超过30家', { qualifier: 'over' }],
  ['超过…以上 says one thing twice', '超过100家以上', { qualifier: 'over' }],
  ['近…余 leaves only about', '近30余家', { qualifier: 'about' }],
  ['上百 is at least a hundred', '上百家', { qualifier: 'at-least', value: '100' }],
  ['过亿 is over', '过亿元', { qualifier: 'over', value: '100000000' }],
  ['a plus sign behind is at least', '500+家', { qualifier: 'at-least', number: '500' }],
];

const ranges: readonly (readonly [string, string, Wanted])[] = [
  [
    'a hyphen makes a range',
    '4-5个',
    { number: '4', bound: 'between', high: { number: '5', value: '5', step: '1' } },
  ],
  [
    'a full-width wave makes a range',
    '4～5个',
    { number: '4', high: { number: '5', value: '5', step: '1' } },
  ],
  ['a dash makes a range', '2—3家', { number: '2', high: { number: '3', value: '3', step: '1' } }],
  [
    'a double dash makes a range',
    '2——3家',
    { number: '2', high: { number: '3', value: '3', step: '1' } },
  ],
  [
    '至 makes a range',
    '三至五年',
    { number: '3', numerals: 'han', high: { number: '5', value: '5', step: '1' } },
  ],
  [
    'both ends may carry the sign',
    '80%-90%',
    { unit: '%', high: { number: '90', value: '90', step: '1' } },
  ],
  ['the low end inherits the unit', '80-90%', { number: '80', unit: '%', value: '80' }],
  [
    'the low end inherits the scale',
    '5-10万元',
    { value: '50000', high: { number: '10', value: '100000', step: '10000' } },
  ],
  [
    'the ends may have different scales',
    '800万-1亿元',
    { value: '8000000', high: { number: '1', scale: '亿', value: '100000000', step: '100000000' } },
  ],
  [
    'bare thousands before 万 are thousands',
    '5000-1万元',
    { value: '5000', scale: '', high: { number: '1', scale: '万', value: '10000', step: '10000' } },
  ],
  [
    'both ends may be negative',
    '-5%--3%',
    { number: '-5', high: { number: '-3', value: '-3', step: '1' } },
  ],
  [
    '百分之 governs both ends',
    '百分之八十至九十',
    { number: '80', unit: '%', high: { number: '90', value: '90', step: '1' } },
  ],
  [
    'neighbouring Han digits are a range',
    '七八个',
    { number: '7', high: { number: '8', value: '8', step: '1' } },
  ],
  [
    'neighbouring Han tens are a range',
    '二三十家',
    { number: '20', high: { number: '30', value: '30', step: '1' } },
  ],
  ['a range keeps its qualifier', '约4-5个', { qualifier: 'about', bound: 'between' }],
  [
    '几百 runs from 200 to 900',
    '几百块',
    {
      qualifier: 'several',
      scale: '百',
      value: '200',
      high: { number: '9', value: '900', step: '100' },
    },
  ],
  [
    '数千万 runs from 2000万 to 9000万',
    '数千万元',
    { value: '20000000', high: { number: '9', value: '90000000', step: '10000000' } },
  ],
  [
    '十几 runs from 11 to 19',
    '十几个',
    { number: '11', high: { number: '19', value: '19', step: '1' } },
  ],
  [
    '20几 runs from 21 to 29',
    '20几家',
    { number: '21', numerals: 'arabic', high: { number: '29', value: '29', step: '1' } },
  ],
];

const directions: readonly (readonly [string, string, Wanted])[] = [
  ['增长 goes up', '同比增长83.5%', { direction: 'up', value: '83.5' }],
  ['增长达 goes up', '增长达17.8%', { direction: 'up' }],
  ['下降 goes down', '下降2.5%', { direction: 'down', value: '2.5' }],
  ['调减 goes down', '调减357.66万元', { direction: 'down', value: '3576600' }],
  ['a double negative keeps both', '下降-45.81%', { direction: 'down', number: '-45.81' }],
  ['负增长 goes down', '负增长2.5%', { direction: 'down', number: '2.5' }],
  [
    'a direction and a qualifier stand together',
    '增长约10个百分点',
    { direction: 'up', qualifier: 'about' },
  ],
];

const han: readonly (readonly [string, string, Wanted])[] = [
  ['三个方面 counts aspects', '三个方面', { number: '3', unit: '个方面', numerals: 'han' }],
  ['十余个 is more than ten', '十余个', { number: '10', qualifier: 'more' }],
  ['百余人 is more than a hundred', '百余人', { number: '100', qualifier: 'more' }],
  ['七大 counts', '七大', { number: '7', unit: '大' }],
  ['两家 is two', '两家', { number: '2', unit: '家' }],
  ['近千万元 is nearly ten million', '近千万元', { value: '10000000', qualifier: 'nearly' }],
  ['近千面 is nearly a thousand', '近千面', { value: '1000' }],
  ['百分之百 is a hundred per cent', '百分之百', { number: '100', unit: '%' }],
  ['百分之九十八点三 keeps the decimal', '百分之九十八点三', { number: '98.3', step: '0.1' }],
  ['二十八 has no unit', '二十八', { number: '28', unit: '' }],
  ['一百零五 has its zero', '一百零五', { number: '105' }],
  ['半年 is half a year', '半年', { number: '0.5', unit: '年' }],
  ['一年半 is one and a half', '一年半', { number: '1.5', unit: '年' }],
  ['formal numerals are read', '叁佰万元整', { value: '3000000' }],
  ['三百多万 has its 多 inside', '三百多万元', { value: '3000000', qualifier: 'more' }],
  ['二〇二一年 is read digit by digit', '二〇二一年', { number: '2021' }],
  ['三千瓦 is three kilowatts', '三千瓦', { number: '3', unit: '千瓦' }],
];

const ordinals: readonly (readonly [string, string, Wanted])[] = [
  ['第一 is a place', '第一', { ordinal: true, number: '1', unit: '名', bound: 'exact' }],
  ['位居第三 is a place', '位居第三', { ordinal: true, number: '3' }],
  ['第二届 keeps its unit', '第二届', { ordinal: true, number: '2', unit: '届' }],
  ['第3名 is a place', '第3名', { ordinal: true, number: '3', numerals: 'arabic' }],
  ['前三 is an upper bound', '前三', { ordinal: true, number: '3', bound: 'upper' }],
  ['前5 is an upper bound', '前5', { ordinal: true, number: '5', bound: 'upper' }],
];

const refused: readonly (readonly [string, string, FigureProblemCode])[] = [
  ['nothing at all', ' \u3000\n', 'empty'],
  ['未公布 is a slot value, not a figure', '未公布', 'not-published'],
  ['a dash stands for nothing', '——', 'not-published'],
  ['words without a number', '有所提升', 'no-number'],
  ['a unit alone', '家', 'no-number'],
  ['首个 is a word', '首个', 'no-number'],
  ['separators not in threes', '1,23,456.7', 'malformed-separators'],
  ['a separator too early', '1234,567', 'malformed-separators'],
  ['a comma for a point', '98,3%', 'malformed-separators'],
  ['a separator among decimals', '1.234,567', 'malformed-separators'],
  ['two decimal points', '12.34.56', 'two-decimal-points'],
  ['a letter inside', '1O5', 'letters-inside'],
  ['an exponent', '1e5', 'letters-inside'],
  ['a letter before', 'l2家', 'letters-inside'],
  ['a point with nothing behind it', '5.', 'malformed-number'],
  ['a comma with nothing behind it', '5,', 'malformed-number'],
  ['a leading zero', '05', 'leading-zero'],
  ['an unknown unit', '30垓', 'unknown-unit'],
  ['a noun behind the measure word', '62个行政村', 'words-after'],
  ['a semicolon behind the figure', '5；', 'words-after'],
  ['a full stop behind the figure', '98.3%。', 'words-after'],
  ['words in front', '总数约5200台', 'words-before'],
  ['a date', '2021年12月', 'several-numbers'],
  ['colloquial 3万5', '3万5', 'several-numbers'],
  ['a sum', '1+4', 'several-numbers'],
  ['brackets', '（1,234.5）', 'parenthesised'],
  ['a fraction in words', '三分之一', 'fraction'],
  ['a fraction in digits', '2/3', 'fraction'],
  ['a ratio', '1:4', 'fraction'],
  ['a range turned round', '5-3个', 'range-reversed'],
  ['a range of two units', '3天-5年', 'range-units'],
  ['a floor and a ceiling at once', '不少于20家以内', 'conflicting-qualifiers'],
  ['an ordinal with decimals', '第1.5名', 'not-an-ordinal'],
  ['no Han numeral', '二八', 'malformed-han'],
  ['forty-one digits', '1'.repeat(41), 'too-long'],
];

describe('parseFigure', () => {
  test.each([...numbers, ...units])('%s', (_, text, wanted) => {
    expect(figureOf(text)).toMatchObject(wanted);
  });
  test.each([...qualifiers, ...ranges])('%s', (_, text, wanted) => {
    expect(figureOf(text)).toMatchObject(wanted);
  });
  test.each([...directions, ...han, ...ordinals])('%s', (_, text, wanted) => {
    expect(figureOf(text)).toMatchObject(wanted);
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

  it('tells the author what to do with 未公布', () => {
    const parsed = parseFigure('未公布');
    expect(parsed).toMatchObject({
      ok: false,
      problem: { mend: '「未公布」不是数。请把「未公布」直接写作这一项的值，不要当作数来填写。' },
    });
  });
});

describe('the unit of a table header', () => {
  const headers: readonly (readonly [string, string, string, Wanted])[] = [
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
    expect(figureOf(text, unit)).toMatchObject(wanted);
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

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), check), { numRuns: 3000 });
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
});
