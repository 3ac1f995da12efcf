import { describe, expect, test } from 'vitest';
import { site } from '#domain/record/site.ts';

const sound = {
  ...{ name: '明账', tagline: '样例站', address: 'https://mingzhang.example', base: '/' },
  ...{ publisher: '样例编辑部', contact: 'mailto:cuowu@mingzhang.example' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

type Field = 'address' | 'base' | 'contact';
const cases: readonly (readonly [Field, readonly string[], readonly string[]])[] = [
  [
    'address',
    ['http://localhost:4321'],
    ['mingzhang.example', 'ftp://a.example', '', 'javascript:x'],
  ],
  ['base', ['/sub/', '/a/b-1/'], ['', 'sub', '/sub', 'sub/', '//', '/../', '/Sub/', '/a b/']],
  ['contact', ['https://a.example/cuowu'], ['cuowu@a.example', 'javascript:x', 'mailto:', 'tel:1']],
];

describe.for(cases)('the %s of a site', ([field, good, bad]) => {
  test.for([sound[field], ...good])('may be “%s”', (value) => {
    expect(site.parse({ ...sound, [field]: value })[field]).toBe(value);
  });
  test.for(bad)('may not be “%s”', (value) => {
    const { error } = site.safeParse({ ...sound, [field]: value });
    expect(error?.issues[0]?.path).toEqual([field]);
  });
});

test('the address of a licence is one that can be followed', () => {
  const licence = { name: '甲', url: 'javascript:alert(1)' };
  expect(site.safeParse({ ...sound, licence }).success).toBe(false);
});
