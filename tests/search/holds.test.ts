import { describe, expect, test } from 'vitest';
import { holdsAll, indexOfTerm } from '../../src/search/holds.ts';

const found: readonly (readonly [string, string, boolean])[] = [
  ['入选独角兽', '角兽', true],
  ['135家企业', '35家', false],
  ['共35家企业', '35家', true],
  ['增长13.0%', '3.0%', false],
  ['增长3.0%', '3.0%', true],
  ['增长91.38%', '91.38', true],
  ['增长91.385%', '91.38', false],
  ['3.05万元', '3', false],
  ['共3.0', '0', false],
  ['5g基站', 'g', false],
  ['aeo企业', 'aeo', true],
  ['led screen', 'led', true],
  ['2021 47号', '2021', true],
  ['12312', '12', false],
  ['112 12', '12', true],
];

describe('a term', () => {
  test.for(found)('%s holds %s: %s', ([text, term, holds]) => {
    expect(indexOfTerm(text, term) !== -1).toBe(holds);
  });
});

test('all terms must be there, and none is no query', () => {
  expect(holdsAll('番禺区2021年美食节', ['美食节', '番禺'])).toBe(true);
  expect(holdsAll('番禺区2021年美食节', ['美食节', '荔湾'])).toBe(false);
  expect(holdsAll('番禺区', [])).toBe(false);
  expect(holdsAll('番禺区', [''])).toBe(false);
});
