import { expect, test } from 'vitest';
import { missingAssets } from '../../../scripts/lib/missing-assets.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const page = (base: string, ...names: string[]): string =>
  names
    .map((name) => `<link rel="stylesheet" href="${base}_astro/${name}"><a href="${base}x/">x</a>`)
    .join('');

test.for(['/', '/sub/'])(
  'under %s, a kept page that names a style which is gone is found',
  async (base) => {
    const build = temporaryFolder({
      '_astro/here.1.css': '',
      'index.html': page(base, 'here.1.css'),
      'deep/page/index.html': page(base, 'here.1.css', 'gone.2.css'),
      '404.html': `<script type="module" src="${base}_astro/gone.3.js?v=1"></script>`,
    });
    expect(await missingAssets(build, base)).toEqual(['_astro/gone.2.css', '_astro/gone.3.js']);
  },
);

test('a whole build lacks nothing', async () => {
  const build = temporaryFolder({ '_astro/a.css': '', 'index.html': page('/', 'a.css') });
  expect(await missingAssets(build, '/')).toEqual([]);
});
