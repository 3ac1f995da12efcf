import { spawn } from 'node:child_process';

/** One command of the test run. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Prints vitest's JSON report to this file, for counting tests. */
  readonly report?: string;
}

/** How a step went. */
export interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: string;
  readonly output: string;
}

/** Runs a command to its end with its output held back, so that steps side by side do not mix theirs. */
export function runStep({ name, command }: Step, cwd: string): Promise<Outcome> {
  const started = performance.now();
  const [program = '', ...args] = command;
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => chunks.push(chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok: boolean) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      done({ name, ok, seconds, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(error.message));
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}
