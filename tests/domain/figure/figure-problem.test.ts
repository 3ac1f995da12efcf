import { describe, expect, it, test } from 'vitest';
import { convert } from '#domain/figure/convert.ts';
import { figureProblem } from '#domain/figure/figure-problem.ts';
import type { FigureProblem, FigureProblemCode } from '#domain/figure/figure-problem.ts';
import { parseFigure } from '#domain/figure/parse-figure.ts';
import { readFigure } from './read-figure.ts';

type Met = FigureProblem | undefined;

function parsing(text: string, unit = ''): Met {
  const parsed = parseFigure(text, { unit });
  return parsed.ok ? undefined : parsed.problem;
}

function converting(text: string, unit: string): Met {
  const converted = convert(readFigure(text), unit);
  return converted.ok ? undefined : converted.problem;
}

/** Every code, a text that meets it, and the whole message its author reads. */
const messages: Readonly<
  Record<FigureProblemCode, readonly [met: Met, found: string, expected: string, mend: string]>
> = {
  empty: [
    parsing(' \u3000'),
    '',
    '一个数，例如 2,304.97亿元',
    '这里是空的。请照原文填写这个数；原文没有公布的，请填「未公布」。',
  ],
  'not-published': [
    parsing('未公布'),
    '未公布',
    '一个数，例如 2,304.97亿元',
    '「未公布」不是数。请把「未公布」直接写作这一项的值，不要当作数来填写。',
  ],
  'no-number': [
    parsing('有所提升'),
    '有所提升',
    '一个阿拉伯数字或中文数字写的数，例如 30余家、三个方面',
    '这里没有找到数。请照原文填写；如果原文只有文字描述，请写到说明里。',
  ],
  'words-before': [
    parsing('总数约5200台'),
    '总数约5200台',
    '数的前面只有「约、近、超过、不少于、增长、下降」一类的词',
    '请把数前面的其他文字移到名称或说明里，这里只留下数。',
  ],
  'words-after': [
    parsing('62个行政村'),
    '行政村',
    '单位之后只有「以上、以内、左右」一类的词',
    '单位写到量词为止，例如「62个」；后面的名词请写到名称里，标点请去掉。',
  ],
  'unknown-unit': [
    parsing('30垓'),
    '垓',
    '单位表里的单位，例如 元、万元、亿元、%、个百分点、家、人次、公顷',
    '请核对单位有没有写错。如果确是原文的新单位，请告诉维护者在单位表（units.ts）里加一行。',
  ],
  'unit-conflict': [
    parsing('3万', '万元'),
    '万元',
    '数自带的单位与表头的单位不重复',
    '原文的数已经带有「万、亿」，表头的单位也带有。请核对原文，把完整的单位直接写在数后面，例如 3万元。',
  ],
  'several-numbers': [
    parsing('2021年12月'),
    '年12月',
    '一处只有一个数，或一个区间，例如 4-5个',
    '请把几个数分开填写。日期请填在日期栏里。',
  ],
  'letters-inside': [
    parsing('1O5'),
    'O5',
    '数字之间没有字母',
    '请核对是不是把数字 0、1 错写成了字母 O、l，再照原文改正。',
  ],
  'malformed-separators': [
    parsing('1,23,456.7'),
    '1,23,456.7',
    '逗号从右往左每三位一个，例如 1,234,567.8',
    '请核对原文的逗号：是多了一个、少了一位数，还是把小数点写成了逗号。拿不准时可以不写逗号。',
  ],
  'two-decimal-points': [
    parsing('12.34.56'),
    '12.34.56',
    '至多一个小数点',
    '请核对原文：是多了一个小数点，还是两个数连在了一起。',
  ],
  'malformed-number': [
    parsing('5.'),
    '5.',
    '小数点的后面有数字，例如 3.0',
    '请照原文补全这个数；如果句号或逗号不是数的一部分，请去掉。',
  ],
  'malformed-han': [
    parsing('二八'),
    '二八',
    '写法完整的中文数字，例如 二十八、一百零五、三百万',
    '这个中文数字读不出唯一的值。请核对原文；也可以改用阿拉伯数字填写。',
  ],
  'leading-zero': [
    parsing('05'),
    '05',
    '整数部分不以 0 开头，例如 5、0.5',
    '以 0 开头的多半是编号、月份或电话，不是数量。如果是数量，请去掉前面的 0；如果是日期，请填在日期栏里。',
  ],
  'too-long': [
    parsing('12345678901234567890123456789012345678901'),
    '12345678901234567890123456789012345678901',
    '至多 40 位数字',
    '这个数太长了，多半是几个数连在了一起。请照原文分开填写。',
  ],
  parenthesised: [
    parsing('（1,234.5）'),
    '(1,234.5)',
    '不带括号的数，例如 -306.22',
    '请去掉括号。如果原文用括号表示负数，请写成带负号的数。',
  ],
  fraction: [
    parsing('三分之一'),
    '三分之一',
    '整数、小数或百分数',
    '分数和比例（三分之一、2/3、1:4）不能准确写成小数。请写到说明里，或填写原文同时给出的百分数。',
  ],
  'range-reversed': [
    parsing('5-3个'),
    '5-3个',
    '区间从小到大，例如 4-5个、5万-10万元',
    '区间的前一个数比后一个数大。请核对原文；两端的单位不同时，请在两端都写上单位。',
  ],
  'range-units': [
    parsing('3天-5年'),
    '3天-5年',
    '区间两端的单位相同，例如 80%-90%、800万元-1亿元',
    '请核对区间两端的单位，改成同一种单位；也可以把两个数分开填写。',
  ],
  'conflicting-qualifiers': [
    parsing('不少于20家以内'),
    '不少于20家以内',
    '一个数只有一种限定：或是下限，或是上限',
    '「不少于」与「以内」一类的词不能同时用在一个数上。请核对原文；如果是区间，请写成 4-5个 这样。',
  ],
  'not-an-ordinal': [
    parsing('第1.5名'),
    '第1.5名',
    '次序是正整数，例如 第二届、前三',
    '「第」「前」的后面请写正整数，不要带小数、负号或「余」「近」等词。',
  ],
  'other-dimension': [
    converting('6.8亿美元', '元'),
    '美元 → 元',
    '同一种量纲、同一种货币的单位',
    '两种单位不能相互换算（例如 元 与 美元、% 与 个百分点、家 与 家次）。请核对单位，或分开列示。',
  ],
  inexact: [
    converting('1亩', '平方米'),
    '1亩 → 平方米',
    '可以准确写成小数的换算结果',
    '这个换算除不尽（例如 1亩 = 2000/3 平方米），为保证数字准确，本站不写近似值。请保留原文的单位。',
  ],
};

describe('the problem of a figure', () => {
  test.each(Object.entries(messages))(
    '%s is met and says',
    (code, [met, found, expected, mend]) => {
      expect(met).toEqual({ code, found, expected, mend });
    },
  );

  it('tells no two codes in the same words', () => {
    const mends = Object.values(messages).map(([, , , mend]) => mend);
    expect(new Set(mends).size).toBe(mends.length);
  });

  it('names the piece of the text it is given', () => {
    expect(figureProblem('fraction', '2/3').found).toBe('2/3');
  });
});
