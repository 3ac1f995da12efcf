import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scanNumbers } from '#domain/figure/scan-numbers.ts';
import { canonicalFigure, figureLikeText } from './arbitrary-figure.ts';

const words = ['五一', '三重一大', '三公', '新三板', '十四五'];

function found(text: string): string[] {
  return scanNumbers(text, { words }).map((token) => token.text);
}

const counted: readonly (readonly [string, string, readonly string[]])[] = [
  ['a date gives three', '2021年12月9日', ['2021', '12', '9']],
  ['a range gives two', '先行推进4-5个园区', ['4', '5']],
  ['a Han range gives two', '三至五年内完成', ['三', '五']],
  ['separators and decimals belong to the number', '支出10,888.89万元', ['10,888.89']],
  ['a scale behind digits does not', '营收2.5亿元', ['2.5']],
  ['a scale behind 多 does not', '补助300多万元', ['300']],
  ['a scale inside Han numerals does', '补助三百万元', ['三百万']],
  ['units with a numeral in them do not', '功率32.5万千瓦，提高2.3个百分点', ['32.5', '2.3']],
  ['measure words are left out', '分为三个方面、七大行业、两家单位', ['三', '七', '两']],
  ['余 and 近 are left out', '十余个渠道，近千万元，百余人', ['十', '千万', '百']],
  ['几 with a scale is found', '几百块屏幕、数十家、十几次', ['几百', '数十', '十几']],
  ['ordinals are found', '第二届，排名前三，第一，第3名', ['二', '三', '一', '3']],
  ['list ordinals are found', '一是抓投资；二是抓消费', ['一', '二']],
  ['headings are found', '一、概况（一）职能（十二）其他', ['一', '一', '十二']],
  ['levels are found', '5个二级指标，一等奖2项', ['5', '二', '一', '2']],
  ['years in a row are found', '连续四年', ['四']],
  ['a rate in Han is found', '百分之九十八点三，百分之百', ['九十八点三', '百']],
  ['half years are found', '上半年和下半年，过半', ['半', '半', '半']],
  ['Han dates are found', '二〇二一年十二月', ['二〇二一', '十二']],
  ['formal numerals are found', '人民币叁佰万元整', ['叁佰万']],
  ['computing power is a number', '算力400P', ['400']],
  ['full-width digits are found as they stand', '完成１２．５％', ['１２．５']],
  ['a list mark before a year is apart from it', '1.2021年完成', ['1', '2021']],
  ['a number run into a year is apart from it', '附件22021年度', ['2', '2021']],
  ['flattened cells are apart', '3,217.293,189.7299.14%', ['3,217.29', '3,189.72', '99.14']],
  ['a list mark behind a cell is apart', '得3.501、通知', ['3.50', '1']],
  ['dotted sections are apart', '见1.2.3节', ['1', '2', '3']],
  ['a sentence comma ends a number', '得分25，300家企业', ['25', '300']],
  ['a full-width comma groups money', '支出1，522万元', ['1，522']],
  ['list marks are found', '1.完成；2、推进；（3）其他；4）再次', ['1', '2', '3', '4']],
  ['a first batch counts and a batch does not', '第一批名单和一批项目', ['一']],
  ['400P is a number beside 5G', '5G基站，算力400P', ['400']],
  [
    'cells apart by a space are apart',
    '表1-6 1,234.56 1,000.00 84.2%',
    ['1', '6', '1,234.56', '1,000.00', '84.2'],
  ],
  ['bare cells apart by a space are apart', '12 34　56', ['12', '34', '56']],
  [
    'a date in figures gives three',
    '2021-12-09、2021/12/9',
    ['2021', '12', '09', '2021', '12', '9'],
  ],
  ['one accident counts', '发生一起事故', ['一']],
  ['per ten thousand people', '每万人拥有3件', ['万', '3']],
  ['a count of ten thousand mu', '建成万亩良田', ['万']],
  ['no accidents counts', '实现零事故', ['零']],
  ['a first batch is an ordinal', '第一批名单', ['一']],
  ['two sets of a system', '管理系统一套', ['一']],
  ['one copy of a contract', '合同一份', ['一']],
  ['ten minutes', '十分钟', ['十']],
  ['a fourth quarter', '四季度', ['四']],
  ['digits behind a name in Latin letters count', '服务APP累计9076家', ['9076']],
  ['digits glued to a long name may count', '用APP9076家', ['9076']],
];

const words0: readonly (readonly [string, string])[] = [
  [
    'the commonest words with 一',
    '一般贸易进一步统一规范，唯一、单一、一定、一旦、一经、之一、万一',
  ],
  ['vague amounts', '一批项目和一系列活动，几个方面'],
  ['一 in bodies and lines', '一体化、一流、一带、一线、一站式、一对一、新一代'],
  ['words with 三 and 四', '三农、第三方机构、四通八达、四处、四周'],
  ['words with 百, 千 and 万', '百姓、百货、千方百计、千家万户、成千上万、百分制'],
  ['零 in trade and parts', '零售业、零部件、清零'],
  ['半 in words', '半导体、半径、半成品'],
  ['两 in words', '两岸、两侧、两张皮'],
  ['a bare scale in a table header', '单位：万元，金额（亿元）'],
  ['names given by the caller', '“五一”期间，三重一大、“三公”经费、新三板、十四五'],
  ['network generations', '5G基站和4G'],
  ['names with digits behind Latin letters', 'A11、PM2.5、ISO9001、3D打印'],
];

describe('scanNumbers', () => {
  test.each(counted)('%s', (_, text, tokens) => {
    expect(found(text)).toEqual(tokens);
  });

  test.each(words0)('leaves out %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds 三 in 三公里 though 三公 is a name', () => {
    expect(found('新建三公里，“三公”经费，共三公顷')).toEqual(['三', '三']);
  });

  it('finds the numeral of a name that the caller has not given', () => {
    const texts = scanNumbers('“三公”经费').map((token) => token.text);
    expect(texts).toEqual(['三']);
  });

  it('says where each numeral stands and of which kind it is', () => {
    expect(scanNumbers('三年支出5万元')).toEqual([
      { start: 0, end: 1, text: '三', numerals: 'han' },
      { start: 4, end: 5, text: '5', numerals: 'arabic' },
    ]);
  });

  it('returns tokens in order, apart, and exactly as they stand', () => {
    const check = (text: string) => {
      let last = 0;
      for (const token of scanNumbers(text, { words })) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        last = token.end;
      }
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
    fc.assert(fc.property(figureLikeText, check), { numRuns: 5000 });
  });

  it('overlooks no digit outside names', () => {
    fc.assert(
      fc.property(canonicalFigure, (figure) => {
        const text = `完成${figure.text}。`;
        const covered = new Set<number>();
        for (const { start, end } of scanNumbers(text)) {
          for (let at = start; at < end; at += 1) covered.add(at);
        }
        for (const match of text.matchAll(/\d/gu)) expect(covered.has(match.index)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
