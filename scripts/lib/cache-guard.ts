import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a build over Astro's kept pages, and throws them away first if the build before did not end well.
 *
 * Astro writes a page's kept copy as soon as it is rendered, but its list of cache keys only at the end.
 * A build killed in between leaves new copies under old keys; were the content then changed back,
 * the wrong page would be restored. The mark is what tells.
 */
export async function withCacheGuard<T>(cacheDir: string, work: () => Promise<T>): Promise<T> {
  const mark = join(cacheDir, 'building');
  if (existsSync(mark)) await rm(cacheDir, { recursive: true, force: true });
  await mkdir(cacheDir, { recursive: true });
  await writeFile(mark, '');
  const result = await work();
  await rm(mark);
  return result;
}
