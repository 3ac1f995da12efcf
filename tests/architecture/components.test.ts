import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

const folders = (await readdir('src/components', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const pascal = (name: string): string =>
  name.replaceAll(/(?:^|-)(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());

test('there are components', () => {
  expect(folders.length).toBeGreaterThan(25);
});

test.for(folders)('%s has one component, named after it, and its examples', async (folder) => {
  const files = await readdir(`src/components/${folder}`);
  expect(files.filter((file) => file.endsWith('.astro')).sort()).toEqual(
    [`${pascal(folder)}.astro`, 'examples.astro'].sort(),
  );
});
