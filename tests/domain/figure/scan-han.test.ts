import { expect, test } from 'vitest';
import { scanHan } from '#domain/figure/scan-han.ts';

test.each([
  ['finds counts', '三个方面和十二项', ['三', '十二']],
  ['drops the scale of a number in digits', '5万元、300多万、20几万', []],
  ['drops 数 behind a noun', '人数百余', ['百']],
  ['keeps 数 as 几', '发放数百份', ['数百']],
  ['finds a bare scale behind 近', '近万人', ['万']],
  ['skips a bare scale in a header', '单位：万元', []],
  ['finds a half only where it is one', '半年、半个、一年半，半导体', ['半', '半', '一', '半']],
  ['finds decimals behind 分之', '百分之三点五', ['百', '三点五']],
  ['finds formal numerals of two and more', '叁佰万元，陆家嘴', ['叁佰万']],
  ['skips what is covered', '进\u0000\u0000三', ['三']],
])('%s', (_, text, tokens) => {
  expect(scanHan(text, text).map((token) => token.text)).toEqual(tokens);
});
