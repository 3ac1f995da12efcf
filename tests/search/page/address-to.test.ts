import { expect, test } from 'vitest';
import { addressTo } from '../../../src/search/page/address-to.ts';

test.for([
  [
    'a part of a page',
    '/panyu/',
    'qian',
    ['美食节'],
    '/panyu/?find=%E7%BE%8E%E9%A3%9F%E8%8A%82#qian',
  ],
  ['a page itself', '/panyu/', '', ['3.0%'], '/panyu/?find=3.0%25'],
  ['an entry of a page', '/glossary/#basis', '', ['a', 'b'], '/glossary/?find=a&find=b#basis'],
  ['nothing to be marked', '/panyu/', 'qian', [], '/panyu/#qian'],
] as const)('a result leads to %s', ([, address, anchor, terms, href]) => {
  expect(addressTo(address, anchor, terms)).toBe(href);
});
