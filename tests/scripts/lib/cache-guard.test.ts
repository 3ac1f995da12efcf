import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withCacheGuard } from '../../../scripts/lib/cache-guard.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const kept = 'dist/index.html';

test('what a good build kept is there for the next', async () => {
  const cache = temporaryFolder({ [kept]: 'one' });
  const seen = await withCacheGuard(cache, () =>
    Promise.resolve(readFileSync(join(cache, kept), 'utf8')),
  );
  expect(seen).toBe('one');
  expect(await withCacheGuard(cache, () => Promise.resolve(existsSync(join(cache, kept))))).toBe(
    true,
  );
});

test('what a failed build kept is thrown away, since it may stand under the wrong key', async () => {
  const cache = temporaryFolder({ [kept]: 'one' });
  const failing = withCacheGuard(cache, () => {
    writeFileSync(join(cache, kept), 'two, under the key of one');
    return Promise.reject(new Error('killed'));
  });
  await expect(failing).rejects.toThrow('killed');
  expect(await withCacheGuard(cache, () => Promise.resolve(existsSync(join(cache, kept))))).toBe(
    false,
  );
});
