import { build } from 'astro';
import { renderReport, type RenderReport } from './render-report.ts';

/** What Astro needs to know; folders are absolute. */
export interface AstroRun {
  readonly root: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly contentDir: string;
  readonly preparedDir: string;
  readonly base: string;
  readonly site?: string;
  /** Render every page, whatever was kept. */
  readonly force: boolean;
}

/** `astro.config.mjs` and the pages read these: a page finds its data in `MINGZHANG_PREPARED`. */
const environment = (run: AstroRun): Record<string, string> => ({
  ASTRO_TELEMETRY_DISABLED: '1',
  MINGZHANG_OUT_DIR: run.outDir,
  MINGZHANG_CACHE_DIR: run.cacheDir,
  MINGZHANG_CONTENT: run.contentDir,
  MINGZHANG_PREPARED: run.preparedDir,
  MINGZHANG_BASE: run.base,
  MINGZHANG_SITE: run.site ?? '',
});

/** Names that Vite takes from the surroundings over what the configuration says; a page must not see those. */
const OVERRIDES = ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX', 'NODE_ENV'];

/**
 * One Astro build in this process.
 *
 * @throws whatever Astro throws when a page cannot be built
 */
export async function runAstro(run: AstroRun): Promise<RenderReport> {
  for (const name of OVERRIDES) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment(run));
  let report: RenderReport | undefined;
  await build({
    root: run.root,
    force: run.force,
    // Always the same: Astro writes the level into the code it hashes, so another level renders pages anew.
    logLevel: 'warn',
    integrations: [renderReport(run.base, (done) => (report = done))],
  });
  if (report === undefined) throw new Error('Astro ended without saying that it was done');
  return report;
}
