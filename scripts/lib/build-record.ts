import { readFile, rename, writeFile } from 'node:fs/promises';

/** What is known about a finished build; it stands beside the build as `<id>.json`, out of public view. */
export interface BuildRecord {
  readonly id: string;
  /** Path the site must be served under: `/`, or `/sub/`. */
  readonly base: string;
  readonly site?: string;
  /** The build that was live when this one took its place. */
  readonly previous?: string;
  /** Paths (`/reports/…/`, `/data/….json`, without the base) that Astro rendered in this build. */
  readonly rendered: readonly string[];
  /** Paths taken over from the build before, unchanged. */
  readonly reused: readonly string[];
  /** True when pages had to be rendered again because a kept page named a script or a style that is gone. */
  readonly repaired: boolean;
}

const recordFile = (buildDir: string): string => `${buildDir.replace(/\/+$/, '')}.json`;

/** Writes the record in one step: a build without a whole record is unfinished. */
export async function writeBuildRecord(buildDir: string, record: BuildRecord): Promise<void> {
  const file = recordFile(buildDir);
  await writeFile(`${file}.part`, `${JSON.stringify(record, null, 1)}\n`);
  await rename(`${file}.part`, file);
}

/** The record of the build in `buildDir`, or undefined when the build was never finished. */
export async function readBuildRecord(buildDir: string): Promise<BuildRecord | undefined> {
  try {
    return JSON.parse(await readFile(recordFile(buildDir), 'utf8')) as BuildRecord;
  } catch {
    return undefined;
  }
}
