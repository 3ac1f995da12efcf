import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gather } from './lib/gather.ts';
import { prepareContent } from '../src/store/prepare.ts';
import { parseBuildOptions } from './lib/build-options.ts';
import { buildSite, UnsoundContent } from './lib/build-site.ts';
import { readArguments } from './lib/read-arguments.ts';
import { excessesOf } from './lib/weigh/excesses.ts';
import { weighTable } from './lib/weigh/table.ts';
import { weighSite } from './lib/weigh/weigh-site.ts';

// npm run weigh [-- --site DIR | --content DIR] [--no-lighthouse]: what the heaviest pages weigh.
const root = new URL('..', import.meta.url).pathname;

const USAGE = `用法：npm run weigh [-- --site 网站文件夹 | --content 内容文件夹] [--no-lighthouse]
不写 --site 时，先把内容构建到临时文件夹再称。`;

const refuse = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

const weigh = async (site: string, withLighthouse: boolean): Promise<void> => {
  const rows = await weighSite(site, withLighthouse);
  if (rows.length === 0) {
    refuse(`${site} 里没有页面：请给出构建好的网站文件夹，例如 --site dist。`);
    return;
  }
  console.log(weighTable(rows));
  const excesses = rows.flatMap(excessesOf);
  if (excesses.length > 0) refuse(`\n超出限度：\n${excesses.join('\n')}`);
  else console.log('\n都在限度之内。');
};

/** Builds into a temporary folder, weighs, and leaves nothing of it. */
const weighContent = async (content: string, withLighthouse: boolean): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-weigh-'));
  try {
    const link = join(folder, 'dist');
    const args = ['--content', content, '--out', link, '--quiet'];
    await buildSite(parseBuildOptions(args, process.env, root), prepareContent, gather);
    await weigh(link, withLighthouse);
  } catch (error) {
    if (!(error instanceof UnsoundContent)) throw error;
    refuse(error.message);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const options = {
  site: { type: 'string' },
  content: { type: 'string' },
  lighthouse: { type: 'boolean', default: true },
} as const;

const run = async ({
  site,
  content = 'content',
  lighthouse,
}: {
  site?: string | undefined;
  content?: string | undefined;
  lighthouse: boolean;
}): Promise<void> => {
  const folder = resolve(root, site ?? content);
  if (!(await isFolder(folder)))
    refuse(`没有找到文件夹 ${site ?? content}：请核对路径。\n${USAGE}`);
  else if (site === undefined) await weighContent(folder, lighthouse);
  else await weigh(folder, lighthouse);
};

const given = readArguments({ options, allowNegative: true }, USAGE);
if (given?.values.site !== undefined && given.values.content !== undefined) {
  refuse(`--site 和 --content 只能写一个。\n${USAGE}`);
} else if (given) {
  process.chdir(root);
  await run(given.values);
}
