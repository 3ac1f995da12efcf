import { expect, test } from 'vitest';
import { agencyPairs } from '../../../src/views/comparison/agency-pairs.ts';

const agency = (id: string, ...remit: string[]) => ({ id, remit });
const pairs = (...args: Parameters<typeof agencyPairs>) =>
  agencyPairs(...args).map(([a, b]) => `${a.id} ${b.id}`);

test('each stands with the one that shares most of its remit, each once', () => {
  const ours = [agency('industry', '工业', '科技'), agency('trade', '商务', '口岸', '工业')];
  const theirs = [agency('all', '商务', '口岸', '工业', '科技'), agency('science', '科技', '工业')];
  expect(pairs(ours, theirs)).toEqual(['trade all', 'industry science']);
});

test('agencies that share nothing stand in no pair', () => {
  expect(pairs([agency('schools', '教育')], [agency('roads', '交通')])).toEqual([]);
});
