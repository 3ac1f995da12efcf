import { dirname, join } from 'node:path';

/** Where one site keeps its builds and what it needs to make the next one. */
export interface BuildFolders {
  /** One folder a build, and beside each finished one its record `<id>.json`. */
  readonly builds: string;
  /** What `prepareContent` writes and pages read. */
  readonly prepared: string;
  /** What Astro keeps between builds. */
  readonly cache: string;
}

/** All of them stand beside the link, so that two sites never share a cache. */
export function buildFolders(link: string): BuildFolders {
  const beside = dirname(link);
  return {
    builds: join(beside, '.builds'),
    prepared: join(beside, '.prepared'),
    cache: join(beside, '.cache', 'astro'),
  };
}
