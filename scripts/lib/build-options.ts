import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What one build is asked to do. Folders are absolute. */
export interface BuildOptions {
  /** The repository: where `astro.config.mjs` stands. */
  readonly root: string;
  readonly contentDir: string;
  /** The symbolic link to switch; `.builds`, `.prepared` and `.cache` stand beside it. */
  readonly link: string;
  /** Path the site is served under: `/`, or `/sub/` with both slashes; absent: as site.yaml says. */
  readonly base?: string;
  /** Public origin, such as `https://example.org`; absent: as site.yaml says. */
  readonly site?: string;
  readonly quiet: boolean;
}

const withSlashes = (base: string): string =>
  `/${base.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/+$/, '/');

/**
 * Reads `--content DIR --out LINK --base /sub --site https://… --quiet`.
 * `MINGZHANG_CONTENT`, `MINGZHANG_OUT`, `MINGZHANG_BASE` and `MINGZHANG_SITE` stand in for flags that are absent.
 *
 * @throws TypeError for a flag that does not exist (from `parseArgs`)
 */
export function parseBuildOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      base: { type: 'string' },
      site: { type: 'string' },
      quiet: { type: 'boolean' },
    },
  });
  const base = values.base ?? (env['MINGZHANG_BASE'] || undefined);
  const site = values.site ?? (env['MINGZHANG_SITE'] || undefined);
  return {
    root,
    contentDir: resolve(root, values.content ?? (env['MINGZHANG_CONTENT'] || 'content')),
    link: resolve(root, values.out ?? (env['MINGZHANG_OUT'] || 'dist')),
    ...(base === undefined ? {} : { base: withSlashes(base) }),
    ...(site === undefined ? {} : { site }),
    quiet: values.quiet ?? false,
  };
}
