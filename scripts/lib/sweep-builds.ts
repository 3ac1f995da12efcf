import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Removes builds that nothing needs any more, finished or not, and links that a killed build did not get to rename.
 * Call it only while holding the build lock: any other unfinished build then belongs to a process that is gone.
 *
 * @param keep folders of the builds to leave alone (the live one, and the one before, which a server may still be reading)
 * @returns the names removed
 */
export async function sweepBuilds(
  link: string,
  buildsDir: string,
  keep: readonly string[],
): Promise<string[]> {
  const kept = new Set(keep.map((folder) => basename(folder)));
  const builds = (await readdir(buildsDir).catch(() => [])).filter(
    (name) => !kept.has(name.replace(/\.json(\.part)?$/, '')),
  );
  const strayLinks = (await readdir(dirname(link))).filter((name) =>
    name.startsWith(`${basename(link)}.next-`),
  );
  const paths = [
    ...builds.map((name) => join(buildsDir, name)),
    ...strayLinks.map((name) => join(dirname(link), name)),
  ];
  await Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));
  return [...builds, ...strayLinks].sort();
}
