import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuildRecord, writeBuildRecord } from '../../../scripts/lib/build-record.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const record = { id: 'b1', base: '/', rendered: ['/'], reused: [], repaired: false };

test('a record stands beside its build, out of public view', async () => {
  const builds = temporaryFolder();
  mkdirSync(join(builds, 'b1'));
  await writeBuildRecord(join(builds, 'b1'), record);
  expect(readdirSync(builds).sort()).toEqual(['b1', 'b1.json']);
  expect(await readBuildRecord(`${join(builds, 'b1')}/`)).toEqual(record);
});

test('a build without a whole record is unfinished', async () => {
  const builds = temporaryFolder();
  writeFileSync(join(builds, 'b2.json'), '{"id": "b2", "ba');
  expect(await readBuildRecord(join(builds, 'b1'))).toBeUndefined();
  expect(await readBuildRecord(join(builds, 'b2'))).toBeUndefined();
});
