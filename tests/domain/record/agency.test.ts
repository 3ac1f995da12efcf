import { describe, expect, test } from 'vitest';
import { agency, agencyNameIn } from '#domain/record/agency.ts';

const renamed = agency.parse({
  id: 'ceshi',
  remit: ['测试'],
  names: [
    { name: '示范区试验局', short: '区试验局', to: '2018' },
    { name: '示范区测试局', short: '区测试局', from: '2019', to: '2021' },
    { name: '示范区测试和计量局', short: '区测试计量局', from: '2021' },
  ],
});

describe('an agency bears the name of the year', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['before the first renaming', '2010', '区试验局'],
    ['in the last year of a name', '2018', '区试验局'],
    ['in the first year of a name', '2019', '区测试局'],
    ['in a year that two names cover, the newer', '2021', '区测试计量局'],
    ['later than all years written', '2030', '区测试计量局'],
  ];
  test.for(cases)('%s', ([, year, short]) => {
    expect(agencyNameIn(renamed, year).short).toBe(short);
  });

  test('in a year that no name covers, the newest', () => {
    const names = [
      { name: '甲局', short: '甲', from: '2015', to: '2016' },
      { name: '乙局', short: '乙', from: '2018' },
    ];
    expect(agencyNameIn({ ...renamed, names }, '2017').short).toBe('乙');
  });
});
