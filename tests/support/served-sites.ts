import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer, type RunningServer } from '../../scripts/lib/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site built for each base is served, with the base. */
    readonly sites: Readonly<Record<string, string>>;
  }
}

const root = new URL('../..', import.meta.url).pathname;

const build = (base: string, link: string): void => {
  const args = ['--content', 'content', '--out', link, '--base', base, '--quiet'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build.ts'), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0 || stderr !== '') throw new Error(`the build under ${base} failed: ${stderr}`);
};

/** Builds the site for each base and serves it as production does, once for all browser tests. */
export default async function serveSites({ provide }: TestProject): Promise<() => Promise<void>> {
  const work = await mkdtemp(join(tmpdir(), 'mingzhang-sites-'));
  const servers: RunningServer[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(work, { recursive: true, force: true });
  };
  try {
    const sites: Record<string, string> = {};
    for (const [index, base] of ['/', '/sub/'].entries()) {
      const link = join(work, `${index}`, 'dist');
      build(base, link);
      const server = await startServer({ link, port: 0, host: '127.0.0.1' });
      servers.push(server);
      sites[base] = `http://127.0.0.1:${server.port}${base}`;
    }
    provide('sites', sites);
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
