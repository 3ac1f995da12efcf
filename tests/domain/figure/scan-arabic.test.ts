import { expect, test } from 'vitest';
import { scanArabic } from '#domain/figure/scan-arabic.ts';

test.each([
  [
    'finds digits with separators and decimals',
    '6,868,000元，9,258.5965万元',
    ['6,868,000', '9,258.5965'],
  ],
  ['leaves a trailing point to the list', '1.项目', ['1']],
  ['leaves a trailing comma to the sentence', '得1分,2项', ['1', '2']],
  ['leaves the sign', '-45.81%', ['45.81']],
  ['parts cells with two decimals', '306.228.69%', ['306.22', '8.69']],
  ['parts a dotted date', '2021.12.9', ['2021', '12', '9']],
  ['parts a list mark from a year', '3.2020年', ['3', '2020']],
  ['keeps three decimals where no list follows', '21160.651万元', ['21160.651']],
  ['joins full-width digits and comma', '１０，８８８', ['１０，８８８']],
  ['joins a full-width comma before decimals', '10，888.89', ['10，888.89']],
  ['skips names', 'A11和5G、PM2.5', []],
  ['keeps gigabytes and quantities with a unit letter', '10GB和400P', ['10', '400']],
  ['keeps a year behind a letter', 'A2021年', ['2021']],
])('%s', (_, text, tokens) => {
  expect(scanArabic(text).map((token) => token.text)).toEqual(tokens);
});
