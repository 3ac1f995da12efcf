import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT_MS = 5_000;
/** Far longer than any stretch in which a build does not let timers run. */
const STALE_MS = 120_000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The process that holds the lock; undefined when it is free, or its holder died or stopped. */
async function holder(file: string): Promise<number | undefined> {
  const [text, info] = await Promise.all([
    readFile(file, 'utf8').catch(() => undefined),
    stat(file).catch(() => undefined),
  ]);
  if (text === undefined || info === undefined) return undefined;
  const pid = Number.parseInt(text, 10);
  if (Date.now() - info.mtimeMs > STALE_MS) return undefined;
  // An empty file is a lock taken this very moment.
  if (text === '') return 0;
  return isAlive(pid) ? pid : undefined;
}

async function take(file: string, onWait: (pid: number) => void): Promise<void> {
  let announced = false;
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = await holder(file);
    if (pid === undefined) {
      await rm(file, { force: true });
      continue;
    }
    if (!announced && pid !== 0) onWait(pid);
    announced ||= pid !== 0;
    await sleep(200);
  }
}

/**
 * Runs `work` while no other process runs work under the same lock file; waits for its turn.
 * Builds of one repository share Astro's generated files, so only one may run at a time.
 *
 * @param onWait told once, with the process id of the holder, when there is a wait
 */
export async function withBuildLock<T>(
  file: string,
  onWait: (pid: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  await take(file, onWait);
  const beat = setInterval(() => {
    void utimes(file, new Date(), new Date()).catch(() => undefined);
  }, BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(file, { force: true });
  }
}
