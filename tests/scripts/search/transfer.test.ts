import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { transferOf } from '../../../scripts/lib/search/transfer.ts';

const body = Buffer.from('样例'.repeat(500));

test.for([
  ['/programs/engines/ours.js', 'code'],
  ['/pagefind/pagefind.js', 'code'],
  ['/pagefind/pagefind-entry.json', 'code'],
  ['/forms.txt', 'code'],
  ['/mini-search.json', 'pieces'],
] as const)('%s is %s, and is compressed on its way', ([path, kind]) => {
  expect(transferOf(path, body)).toEqual({ kind, bytes: gzipSync(body, { level: 9 }).length });
});

test.for([
  ['/pagefind/wasm.unknown.pagefind', 'wasm'],
  ['/pagefind/pagefind.zh-cn_71ee6a79d5401.pf_meta', 'head'],
  ['/pagefind/index/zh-cn_e911948.pf_index', 'pieces'],
  ['/pagefind/filter/zh-cn_e911948.pf_filter', 'pieces'],
  ['/plain/fragment/zh-cn_b4b0681.pf_fragment', 'texts'],
] as const)('%s is %s, and is sent as it lies', ([path, kind]) => {
  expect(transferOf(path, body)).toEqual({ kind, bytes: body.length });
});
