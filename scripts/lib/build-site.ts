import { constants, existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { formatProblems, type Problem } from '#domain/record/problem.ts';
import { renderHeadersFile } from '../../src/site/headers-file.ts';
import { buildFolders, type BuildFolders } from './build-folders.ts';
import { withBuildLock } from './build-lock.ts';
import type { BuildOptions } from './build-options.ts';
import { writeBuildRecord, type BuildRecord } from './build-record.ts';
import { withCacheGuard } from './cache-guard.ts';
import { missingAssets } from './missing-assets.ts';
import type { RenderReport } from './render-report.ts';
import { runAstro, type AstroRun } from './run-astro.ts';
import { liveBuild, switchBuild } from './switch-build.ts';
import { sweepBuilds } from './sweep-builds.ts';

/** Reads and checks the content, and writes what pages are made from. */
export type Prepare = (folders: {
  readonly contentDir: string;
  readonly preparedDir: string;
}) => Promise<{
  readonly problems: readonly Problem[];
  /** What site.yaml says; there unless there are problems. */
  readonly site?: { readonly address: string; readonly base: string };
}>;

/** Makes what is of the whole site in the prepared data: files to take along in `all/`, the index in `search/`. */
export type Gather = (where: {
  readonly root: string;
  readonly contentDir: string;
  readonly preparedDir: string;
  readonly base: string;
  readonly site?: string;
}) => Promise<void>;

/** The content folder as an author would name it: relative inside the repository, absolute elsewhere. */
function named({ root, contentDir }: BuildOptions): string {
  const path = relative(root, contentDir);
  return path.startsWith('..') ? contentDir : path;
}

/** Where the site will stand: as the build was told, else as site.yaml says. */
function addressOf(
  { base, site }: BuildOptions,
  said: { readonly address: string; readonly base: string } | undefined,
) {
  const address = site ?? said?.address;
  return { base: base ?? said?.base ?? '/', ...(address === undefined ? {} : { site: address }) };
}

/** The content has problems; the message is for its author, and the site that stood still stands. */
export class UnsoundContent extends Error {}

/** Renders all pages again when a kept page names a script or a style that this build no longer makes. */
async function renderSoundly(run: AstroRun): Promise<RenderReport & { repaired: boolean }> {
  const report = await runAstro(run);
  const missing = await missingAssets(run.outDir, run.base);
  if (missing.length === 0) return { ...report, repaired: false };
  const again = await runAstro({ ...run, force: true });
  const still = await missingAssets(run.outDir, run.base);
  if (still.length > 0) throw new Error(`页面引用了不存在的文件：${still.join('、')}`);
  return { ...again, repaired: true };
}

/** Half a build is of no use to anyone; a killed process leaves it to the next build's sweep. */
async function inFreshFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  try {
    return await work();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** What is of the whole site, where it was prepared and where its addresses are. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['all', 'data/all'],
  ['search', '.'],
];

/** Puts what is of the whole site where its addresses are; where the disk can, without a second copy. */
async function takeWhole(prepared: string, outDir: string): Promise<void> {
  for (const [from, to] of WHOLE) {
    if (!existsSync(join(prepared, from))) continue;
    await cp(join(prepared, from), join(outDir, to), {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
    });
  }
}

async function renderBuild(
  options: BuildOptions,
  address: { readonly base: string; readonly site?: string },
  folders: BuildFolders,
  outDir: string,
): Promise<BuildRecord> {
  const { root, contentDir, link } = options;
  const where = {
    root,
    outDir,
    contentDir,
    preparedDir: folders.prepared,
    cacheDir: folders.cache,
  };
  return inFreshFolder(outDir, async () => {
    const report = await withCacheGuard(folders.cache, () =>
      renderSoundly({ ...where, ...address, force: false }),
    );
    await writeFile(join(outDir, '_headers'), renderHeadersFile(address.base));
    await takeWhole(folders.prepared, outDir);
    const before = await liveBuild(link);
    const previous = before === undefined ? {} : { previous: basename(before) };
    const record = { id: basename(outDir), ...address, ...previous, ...report };
    await writeBuildRecord(outDir, record);
    return record;
  });
}

/**
 * Makes the site and puts it in place of the one that stands, in one step at the very end.
 * Whatever goes wrong before, the site that stood still stands.
 *
 * @throws UnsoundContent when authors have something to mend
 * @throws RefusedSwitch when something that is not a link stands where the link belongs
 */
export async function buildSite(
  options: BuildOptions,
  prepare: Prepare,
  gather: Gather = () => Promise.resolve(),
): Promise<BuildRecord> {
  const folders = buildFolders(options.link);
  await liveBuild(options.link);
  const waiting = (pid: number) => {
    if (!options.quiet) console.error(`另一个构建正在进行（进程 ${pid}），等它完成后继续……`);
  };
  return withBuildLock(join(options.root, '.cache', 'build.lock'), waiting, async () => {
    const { contentDir } = options;
    const { problems, site } = await prepare({ contentDir, preparedDir: folders.prepared });
    if (problems.length > 0) throw new UnsoundContent(formatProblems(problems, named(options)));
    const id = `${new Date().toISOString().replace(/[-:.]/g, '')}-${process.pid}`;
    const outDir = join(folders.builds, id);
    const address = addressOf(options, site);
    await gather({
      ...{ root: options.root, contentDir, preparedDir: folders.prepared },
      ...address,
    });
    const record = await renderBuild(options, address, folders, outDir);
    const before = await switchBuild(options.link, outDir);
    await sweepBuilds(options.link, folders.builds, before ? [outDir, before] : [outDir]);
    return record;
  });
}
