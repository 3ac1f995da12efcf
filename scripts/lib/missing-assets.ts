import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const REFERENCE = /(?:href|src)="([^"?#]*\/_astro\/[^"?#]+)/g;

/**
 * Scripts and styles that pages of a build name and the build does not hold.
 *
 * A kept page names files by the hash of their content. How Astro gathers styles into files depends on all pages
 * together, so a new page can rename a file that an old, unchanged page still names.
 *
 * @returns paths under the build, sorted
 */
export async function missingAssets(buildDir: string, base: string): Promise<string[]> {
  const entries = await readdir(buildDir, { recursive: true });
  const named = new Set<string>();
  for (const name of entries.filter((entry) => entry.endsWith('.html'))) {
    const html = await readFile(join(buildDir, name), 'utf8');
    for (const [, path] of html.matchAll(REFERENCE)) {
      if (path?.startsWith(base)) named.add(path.slice(base.length));
    }
  }
  return [...named].filter((path) => !existsSync(join(buildDir, path))).sort();
}
