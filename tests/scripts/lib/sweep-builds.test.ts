import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweepBuilds } from '../../../scripts/lib/sweep-builds.ts';
import { temporaryFolder } from '../../support/temporary.ts';

test('the live build and the one before stay; older, half-finished and stray things go', async () => {
  const folder = temporaryFolder({
    '.builds/old/index.html': '',
    '.builds/old.json': '{}',
    '.builds/before/index.html': '',
    '.builds/before.json': '{}',
    '.builds/live/index.html': '',
    '.builds/live.json': '{}',
    '.builds/killed/half.html': '',
    '.builds/killed.json.part': '{',
    'dist.txt': 'not ours',
  });
  symlinkSync('.builds/live', join(folder, 'dist'));
  symlinkSync('.builds/killed', join(folder, 'dist.next-1-2'));
  const builds = join(folder, '.builds');
  const removed = await sweepBuilds(join(folder, 'dist'), builds, [
    join(builds, 'live'),
    join(builds, 'before'),
  ]);
  expect(removed).toEqual(['dist.next-1-2', 'killed', 'killed.json.part', 'old', 'old.json']);
  expect(readdirSync(builds).sort()).toEqual(['before', 'before.json', 'live', 'live.json']);
  expect(readdirSync(folder).sort()).toEqual(['.builds', 'dist', 'dist.txt']);
});

test('with nothing built yet there is nothing to sweep', async () => {
  const folder = temporaryFolder();
  expect(await sweepBuilds(join(folder, 'dist'), join(folder, '.builds'), [])).toEqual([]);
});
