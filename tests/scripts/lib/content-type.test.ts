import { expect, test } from 'vitest';
import { contentType } from '../../../scripts/lib/content-type.ts';

test.for([
  ['index.html', 'text/html; charset=utf-8'],
  ['a.CSS', 'text/css; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['reports.json', 'application/json; charset=utf-8'],
  ['table.csv', 'text/csv; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['icon.svg', 'image/svg+xml; charset=utf-8'],
  ['search.wasm', 'application/wasm'],
  ['zh.pf_meta', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream'],
])('%s is %s', ([file = '', type]) => {
  expect(contentType(file)).toBe(type);
});
