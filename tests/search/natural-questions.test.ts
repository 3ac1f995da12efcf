import { describe, expect, test } from 'vitest';
import { readContentDir } from '../../src/store/read-content.ts';
import { NATURAL_QUESTIONS } from './natural-questions.ts';

const { reports } = await readContentDir('content', '', new Map());
const places = new Set(
  reports.flatMap(({ folder, reading }) =>
    (reading.value?.source.outline ?? []).map(({ id }) => `${folder.join('/')}#${id}`),
  ),
);
const addresses = new Set(reports.map(({ folder }) => folder.join('/')));
const PARTS = new Set([
  ...['yifenzhong', 'defen', 'qian', 'mubiao', 'zenyang', 'hedui', 'shuzi', 'wenti', 'laiyuan'],
]);

test('there are thirty of them, each asked once', () => {
  expect(new Set(NATURAL_QUESTIONS.map(({ asks }) => asks)).size).toBe(30);
});

describe('each has its answer somewhere', () => {
  test.for(NATURAL_QUESTIONS)('$asks', ({ site, source }) => {
    expect(source.length).toBeGreaterThan(0);
    expect(source.filter((place) => !places.has(place))).toEqual([]);
    expect(site.length).toBeGreaterThan(0);
    for (const part of site) {
      const [address = '', id] = part.split('#');
      expect(addresses.has(address), part).toBe(true);
      if (id !== undefined) expect(PARTS.has(id), part).toBe(true);
    }
  });
});
