import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sharedRunFinder } from '../../src/domain/source/shared-runs.ts';
import { readContentDir } from '../../src/store/read-content.ts';
import { readSources } from '../../scripts/lib/verify-sources.ts';

const folder = process.env['SEEDS_DIR'];

/** Fields that hold names and titles, which carry over whole. */
const NAMES = /^(?:title|name|formula|heading|label|number|documentTitle)$/;

const namesIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return NAMES.test(key) ? [value] : [];
  if (Array.isArray(value) && key === 'listed') return [value.join('')];
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => namesIn(inner, field));
};

const ours = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(
    (file) => /\.(?:ya?ml|mdx?|ts|mjs|astro|json|txt)$/.test(file) && file !== 'package-lock.json',
  );

if (folder === undefined || folder === '') {
  console.warn('未设置 SEEDS_DIR，与来源的文字比对未运行。');
  test('what is compared with the sources is there to be compared', () => {
    expect(ours.length).toBeGreaterThan(0);
  });
} else {
  test('nothing of ours shares a run of twenty characters with a source, names and titles excepted', async () => {
    const sources = [...(await readSources(folder)).values()];
    const content = await readContentDir('content', '', new Map());
    const names = [
      ...content.reports.flatMap(({ reading }) => namesIn(reading.value)),
      ...namesIn(content.agencies),
      ...namesIn(content.rubrics),
    ];
    const copiedIn = sharedRunFinder(sources, names);
    const copied = await Promise.all(
      ours.map(async (file) => {
        const lines = (await readFile(file, 'utf8')).split('\n');
        return lines.flatMap((line) => copiedIn(line).map((run) => `${file}: ${run}`));
      }),
    );
    expect(copied.flat()).toEqual([]);
  });
}
