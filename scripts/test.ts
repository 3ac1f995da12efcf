import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runStep, type Outcome, type Step } from './lib/run-step.ts';

// npm test: everything. npm test -- --only types|lint|unit|site: one part of it.
const root = new URL('..', import.meta.url).pathname;
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const reports = await mkdtemp(join(tmpdir(), 'mingzhang-test-'));

const vitest = (name: string, config: string): Step => {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['vitest', 'run', '-c', config, ...reporters], report };
};

const parts: Readonly<Record<string, readonly Step[]>> = {
  types: [
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'domain alone', command: ['tsc', '--noEmit', '-p', 'src/domain/tsconfig.json'] },
    {
      name: 'astro check',
      command: ['astro', 'check', '--noSync', '--minimumSeverity', 'warning'],
    },
  ],
  lint: [
    { name: 'eslint', command: ['eslint', '.', '--max-warnings', '0'] },
    { name: 'prettier', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
    { name: 'knip', command: ['knip', '--no-progress'] },
  ],
  unit: [vitest('unit', 'tests/vitest.config.ts')],
  site: [
    { name: 'build', command: ['node', 'scripts/build.ts', '--quiet'] },
    { name: 'html-validate', command: ['node', 'scripts/validate-html.ts'] },
    vitest('browser', 'tests/vitest.browser.config.ts'),
  ],
};

const outcomes: Outcome[] = [];

/** Runs steps one after another; those behind a failed build would only repeat its message. */
const lane = async (steps: readonly Step[]): Promise<void> => {
  for (const step of steps) {
    const outcome = await runStep(step, root);
    outcomes.push(outcome);
    console.log(`${outcome.ok ? '✓' : '✗'} ${outcome.name}  ${outcome.seconds} s`);
    if (!outcome.ok) console.log(outcome.output);
    for (const notice of outcome.output.matchAll(/^(?:未设置 |\S+：印文 ).*$/gm))
      console.log(`  ${notice[0]}`);
    if (!outcome.ok && step.name === 'build') return;
  }
};

const counted = async ({ report }: Step): Promise<readonly [number, number]> => {
  if (report === undefined) return [0, 0];
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as Record<string, number>;
  return [numPassedTests, numFailedTests];
};

if (process.env['SEEDS_DIR'] === undefined) console.log('未设置 SEEDS_DIR，来源核对未运行。');
const chosen = values.only === undefined ? Object.keys(parts) : [values.only];
const steps = (...names: string[]) =>
  names.filter((name) => chosen.includes(name)).flatMap((name) => parts[name] ?? []);
if (steps('types', 'lint').length > 0) {
  await lane([{ name: 'astro sync', command: ['astro', 'sync'] }]);
}
await Promise.all([lane(steps('types', 'lint')), lane(steps('unit', 'site'))]);

let passed = outcomes.filter(({ ok }) => ok).length;
let failed = outcomes.length - passed;
for (const step of steps('types', 'lint', 'unit', 'site')) {
  const [good, bad] = await counted(step);
  passed += good;
  failed += bad;
}
await rm(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
