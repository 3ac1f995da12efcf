import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program took. */
export interface Usage {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processor, user and system. */
  readonly cpu: number;
  /** The most memory it held, in MB. */
  readonly memory: number;
}

const HOOK = new URL('report-usage.ts', import.meta.url).href;

/**
 * Runs a script of ours in a process of its own and tells what it took.
 * @param folder where the measurement is kept for a moment
 * @throws when the script fails; its message is passed on
 */
export function measure(folder: string, script: string, args: readonly string[]): Usage {
  const file = join(folder, 'usage.json');
  const { status, stderr } = spawnSync(process.execPath, ['--import', HOOK, script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, MINGZHANG_USAGE: file },
  });
  if (status !== 0) throw new Error(`${script} 没有完成：\n${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Usage;
}
