import { expect, test } from 'vitest';
import { nameParts } from '../../src/views/name-parts.ts';

const names: readonly (readonly [string, string, readonly string[]])[] = [
  [
    '广州市番禺区科技工业商务和信息化局',
    '广州市番禺区',
    ['广州市番禺区', '科技工业商务和信息化局'],
  ],
  ['广州市番禺区科技局', '番禺区', ['广州市番禺区', '科技局']],
  ['科技局', '番禺区', ['科技局']],
  ['番禺区', '番禺区', ['番禺区']],
  ['科技局', '', ['科技局']],
];

test.for(names)('%s in %s is %j', ([agency, district, parts]) => {
  expect(nameParts(agency, district)).toEqual(parts);
  expect(parts.join('')).toBe(agency);
});
