import { lstat, readlink, rename, symlink } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';

/** A message for whoever runs the build; not a fault of the program. */
export class RefusedSwitch extends Error {}

/**
 * The folder that `link` points at, absolute; undefined when there is no link yet.
 *
 * @throws RefusedSwitch when something that is not a symbolic link stands there
 */
export async function liveBuild(link: string): Promise<string | undefined> {
  const stat = await lstat(link).catch(() => undefined);
  if (stat === undefined) return undefined;
  if (!stat.isSymbolicLink()) {
    throw new RefusedSwitch(
      `${basename(link)} 应当是指向最新构建的符号链接，现在却是别的程序留下的${stat.isDirectory() ? '文件夹' : '文件'}。` +
        `为免丢失内容，构建没有动它：请先把它移走或改名，再运行一次。`,
    );
  }
  return resolve(dirname(link), await readlink(link));
}

/**
 * Makes `link` point at `buildDir` with one rename, so that a reader sees the old build or the new one, never neither.
 *
 * @returns the folder that was live before, if any
 * @throws RefusedSwitch when something that is not a symbolic link stands there
 */
export async function switchBuild(link: string, buildDir: string): Promise<string | undefined> {
  const before = await liveBuild(link);
  const next = `${link}.next-${process.pid}-${Date.now()}`;
  await symlink(relative(dirname(link), buildDir), next, 'dir');
  await rename(next, link);
  return before;
}
