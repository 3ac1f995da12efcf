import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/store/files.ts';
import { readContentDir } from '../../src/store/read-content.ts';

test('every term that a page opens where it stands is in the glossary', async () => {
  const { glossary } = await readContentDir('content', '', new Map());
  const files = (await listFiles('src')).filter((name) => name.endsWith('.astro'));
  const texts = await Promise.all(files.map((name) => readFile(`src/${name}`, 'utf8')));
  const opened = texts.flatMap((text) =>
    [...text.matchAll(/\bterms\['([a-z0-9-]+)'\]/gu)].map(([, id]) => id ?? ''),
  );
  expect(opened.length).toBeGreaterThan(0);
  const known = new Set(glossary.map(({ id }) => id));
  expect(opened.filter((id) => !known.has(id))).toEqual([]);
});
