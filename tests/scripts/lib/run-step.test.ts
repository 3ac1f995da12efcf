import { expect, test } from 'vitest';
import { runStep } from '../../../scripts/lib/run-step.ts';

const run = (code: string) =>
  runStep({ name: 'step', command: [process.execPath, '-e', code] }, process.cwd());

test('a step that succeeds', async () => {
  const outcome = await run("console.log('fine')");
  expect(outcome).toMatchObject({ name: 'step', ok: true, output: 'fine\n' });
  expect(outcome.seconds).toMatch(/^\d+\.\d$/);
});

test('a step that fails keeps all it said', async () => {
  const outcome = await run("console.log('out'); console.error('err'); process.exitCode = 3");
  expect(outcome.ok).toBe(false);
  expect(outcome.output).toContain('out\n');
  expect(outcome.output).toContain('err\n');
});

test('a killed step and a program that does not exist fail', async () => {
  expect((await run('process.kill(process.pid)')).ok).toBe(false);
  const outcome = await runStep({ name: 'none', command: ['no-such-program'] }, process.cwd());
  expect(outcome).toMatchObject({ ok: false, output: expect.stringContaining('ENOENT') as string });
});
