import type { ReadCase } from './amount-cases.ts';

export const ranges: readonly ReadCase[] = [
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
  [
    'the low end inherits the unit',
    '80-90%',
    { number: '80', unit: '%', value: '80', high: { number: '90', value: '90', step: '1' } },
  ],
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
  [
    'a range keeps its qualifier',
    '约4-5个',
    { qualifier: 'about', bound: 'between', high: { number: '5', value: '5', step: '1' } },
  ],
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
    {
      qualifier: 'several',
      value: '20000000',
      high: { number: '9', value: '90000000', step: '10000000' },
    },
  ],
  [
    '十几 runs from 11 to 19',
    '十几个',
    { qualifier: 'several', number: '11', high: { number: '19', value: '19', step: '1' } },
  ],
  [
    '20几 runs from 21 to 29',
    '20几家',
    {
      qualifier: 'several',
      number: '21',
      numerals: 'arabic',
      high: { number: '29', value: '29', step: '1' },
    },
  ],
  [
    '到 makes a range',
    '3到5家',
    { number: '3', unit: '家', high: { number: '5', value: '5', step: '1' } },
  ],
  [
    'a range may begin below zero',
    '-5-3%',
    { number: '-5', unit: '%', high: { number: '3', value: '3', step: '1' } },
  ],
  [
    'the ends keep their own decimals',
    '0.5-1%',
    { step: '0.1', high: { number: '1', value: '1', step: '1' } },
  ],
  [
    '百分之 may stand at both ends',
    '百分之五至百分之八',
    { number: '5', unit: '%', high: { number: '8', value: '8', step: '1' } },
  ],
  [
    'a Han range with units at both ends is plain',
    '三家至五百家',
    { number: '3', unit: '家', high: { number: '500', value: '500', step: '1' } },
  ],
  [
    '五至十 is plain',
    '五至十年',
    { number: '5', unit: '年', high: { number: '10', value: '10', step: '1' } },
  ],
  [
    'a Han range in 万 has one scale',
    '三至五万元',
    { value: '30000', high: { number: '5', value: '50000', step: '10000' } },
  ],
];

export const directions: readonly ReadCase[] = [
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
  ['增长 may be nearly', '增长近5%', { direction: 'up', qualifier: 'nearly' }],
  ['下降 may be in points', '下降了2.3个百分点', { direction: 'down', unit: '个百分点' }],
];

export const han: readonly ReadCase[] = [
  ['三个方面 counts aspects', '三个方面', { number: '3', unit: '个方面', numerals: 'han' }],
  ['十余个 is more than ten', '十余个', { number: '10', qualifier: 'more' }],
  ['百余人 is more than a hundred', '百余人', { number: '100', qualifier: 'more' }],
  ['七大 counts', '七大', { number: '7', unit: '大' }],
  ['两家 is two', '两家', { number: '2', unit: '家' }],
  ['近千万元 is nearly ten million', '近千万元', { value: '10000000', qualifier: 'nearly' }],
  ['近千面 is nearly a thousand', '近千面', { qualifier: 'nearly', value: '1000' }],
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
  ['百分之九十 is ninety per cent', '百分之九十', { number: '90', unit: '%' }],
  ['一百二 is a hundred and twenty', '一百二', { number: '120' }],
  ['一万五千 is 15000', '一万五千元', { value: '15000' }],
  ['三百万 carries its scale', '三百万元', { number: '300', scale: '万', value: '3000000' }],
  ['三点五亿 keeps its decimal', '三点五亿元', { number: '3.5', scale: '亿', step: '10000000' }],
  ['零 is nought', '零', { number: '0', value: '0' }],
  ['一亿五 is exact to 万 at most', '一亿五', { number: '15000', scale: '万', step: '10000' }],
  ['十余亿 has its scale behind 余', '十余亿元', { number: '10', scale: '亿', qualifier: 'more' }],
];

export const ordinals: readonly ReadCase[] = [
  ['第一 is a place', '第一', { ordinal: true, number: '1', unit: '名', bound: 'exact' }],
  ['位居第三 is a place', '位居第三', { ordinal: true, number: '3' }],
  ['第二届 keeps its unit', '第二届', { ordinal: true, number: '2', unit: '届' }],
  ['第3名 is a place', '第3名', { ordinal: true, number: '3', numerals: 'arabic' }],
  [
    '前三 is an upper bound',
    '前三',
    { ordinal: true, number: '3', qualifier: 'at-most', bound: 'upper' },
  ],
  [
    '前5 is an upper bound',
    '前5',
    { ordinal: true, number: '5', qualifier: 'at-most', bound: 'upper' },
  ],
  [
    '第 may stand at both ends',
    '第三至第五',
    { ordinal: true, number: '3', high: { number: '5', value: '5', step: '1' } },
  ],
];
