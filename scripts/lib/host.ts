import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** What a search for a program touches outside this process; tests put their own in its place. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly canRun: (file: string) => boolean;
  /** Output of a program; throws when it is not there or fails. */
  run(program: string, args: readonly string[]): string;
}

/** The machine this runs on. */
export const thisHost: Host = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  canRun(file) {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run: (program, args) =>
    execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }),
};
