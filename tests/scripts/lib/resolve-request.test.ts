import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveRequest } from '../../../scripts/lib/resolve-request.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const site = (): string =>
  join(
    temporaryFolder({
      'secret.txt': 'not public',
      'dist/index.html': '',
      'dist/报告/index.html': '',
      'dist/a/index.html': '',
      'dist/empty/x.txt': '',
      'dist/data/a.json': '',
      'dist/_headers': '',
      'dist/.hidden/index.html': '',
    }),
    'dist',
  );

const refused = { kind: 'refused' };
const missing = { kind: 'missing' };
const redirect = (location: string) => ({ kind: 'redirect', location });

test.for([
  ['/', '/index.html'],
  ['/a/', '/a/index.html'],
  ['/a/?q=1', '/a/index.html'],
  ['/data/a.json', '/data/a.json'],
  ['/%E6%8A%A5%E5%91%8A/', '/报告/index.html'],
])('%s is a file', async ([url = '', path = '']) => {
  const root = site();
  expect(await resolveRequest(url, root, '/')).toEqual({
    kind: 'file',
    file: join(root, path),
    path,
  });
});

test.for([
  ['/a', redirect('/a/')],
  ['/a?q=1', redirect('/a/?q=1')],
  ['/%E6%8A%A5%E5%91%8A', redirect('/%E6%8A%A5%E5%91%8A/')],
  ['/b/', missing],
  ['/empty/', missing],
  ['/empty', missing],
  ['/data/a.json/', missing],
  ['/_headers', missing],
  ['/.hidden/', missing],
  ['/../secret.txt', refused],
  ['/%2e%2e/secret.txt', refused],
  ['/a/%2e%2e%2fsecret.txt', refused],
  ['/..%5csecret.txt', refused],
  ['/a\\..\\secret.txt', refused],
  ['//example.org/', refused],
  ['/%00', refused],
  ['/%0d%0aSet-Cookie:x', refused],
  ['/%zz', refused],
  ['/%ff', refused],
  ['http://example.org/', refused],
  ['', refused],
] as const)('%s → %o', async ([url, outcome]) => {
  expect(await resolveRequest(url, site(), '/')).toEqual(outcome);
});

test.for([
  ['/sub', redirect('/sub/')],
  ['/', redirect('/sub/')],
  ['/sub/a', redirect('/sub/a/')],
  ['/a/', missing],
  ['/subway/', missing],
] as const)('under a base, %s → %o', async ([url, outcome]) => {
  expect(await resolveRequest(url, site(), '/sub/')).toEqual(outcome);
});

test('under a base, paths are told without it', async () => {
  expect(await resolveRequest('/sub/a/', site(), '/sub/')).toMatchObject({ path: '/a/index.html' });
});

test('a link that leads out of the site is no file of it', async () => {
  const root = site();
  symlinkSync('../secret.txt', join(root, 'leak.txt'));
  expect(await resolveRequest('/leak.txt', root, '/')).toEqual(missing);
});
