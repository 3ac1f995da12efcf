import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchOf, stateIn } from '../../../src/search/page/state.ts';

const nothing = { q: '', filters: {}, part: '', byYear: false };

describe('the address asks for', () => {
  test.for([
    ['nothing', '', nothing],
    ['a query', '?q=%E7%8B%AC%E8%A7%92%E5%85%BD', { ...nothing, q: '独角兽' }],
    ['a query as a form writes it', '?q=海珠区+独角兽', { ...nothing, q: '海珠区 独角兽' }],
    [
      'a district and a year',
      '?q=预算&district=番禺&year=2021',
      { ...nothing, q: '预算', filters: { 区: '番禺', 年度: '2021' } },
    ],
    [
      'a part, the newest first',
      '?q=预算&part=钱&sort=year',
      { ...nothing, q: '预算', part: '钱', byYear: true },
    ],
    ['nothing that is not known', '?page=3&sort=name&district=', nothing],
  ] as const)('%s', ([, search, state]) => {
    expect(stateIn(search)).toEqual(state);
  });
});

test('what is asked for is read back from the address', () => {
  const values = fc.string({ unit: fc.constantFrom(...'番禺&=+% “”#？a1') });
  const states = fc.record({ q: values, part: values, byYear: fc.boolean(), district: values });
  fc.assert(
    fc.property(states, ({ district, ...rest }) => {
      const state = { ...rest, filters: district === '' ? {} : { 区: district } };
      expect(stateIn(searchOf(state))).toEqual(state);
    }),
  );
});

test('nothing asked for leaves the address bare', () => {
  expect(searchOf(nothing)).toBe('');
});
