import { describe, expect, test } from 'vitest';
import { pinyinOf } from '../../../scripts/lib/search/pinyin-of.ts';
import { readContentDir } from '../../../src/store/read-content.ts';

const { districts } = await readContentDir('content', '', new Map());

describe('a district is typed as its address is', () => {
  test.for(districts.map(({ short, id }) => [short, id] as const))('%s: %s', ([short, id]) => {
    expect(pinyinOf(short, id).replaceAll(' ', '')).toBe(id);
  });
});

test.for([
  ['番禺', undefined, 'pan yu'],
  ['花都', 'huadu', 'hua du'],
  ['区科工商信局', undefined, 'qu ke gong shang xin ju'],
  ['绿化局', undefined, 'lv hua ju'],
  ['大学城', 'nothing-like-it', 'da xue cheng'],
] as const)('%s (%s): %s', ([name, told, pinyin]) => {
  expect(pinyinOf(name, told)).toBe(pinyin);
});
