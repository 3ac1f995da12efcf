import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readBuildRecord } from '../../../scripts/lib/build-record.ts';
import { buildSite, UnsoundContent } from '../../../scripts/lib/build-site.ts';
import { RefusedSwitch } from '../../../scripts/lib/switch-build.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const root = new URL('../../..', import.meta.url).pathname;

const problem = {
  ...{ code: 'bad', file: 'a.yaml', line: 3, column: 5, path: 'a.b' },
  ...{ found: '写错了', expected: '写对', mend: '改一改' },
};

describe('before anything is rendered', () => {
  const options = (folder: string) => ({
    root: folder,
    contentDir: join(folder, 'content'),
    link: join(folder, 'dist'),
    quiet: true,
  });

  test('content with problems is not built, and its author is told where', async () => {
    const folder = temporaryFolder();
    const building = buildSite(options(folder), () => Promise.resolve({ problems: [problem] }));
    await expect(building).rejects.toThrow(UnsoundContent);
    await expect(building).rejects.toThrow(/a\.yaml:3:5 {2}a\.b\n {2}现在：写错了/);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(existsSync(join(folder, '.builds'))).toBe(false);
    expect(existsSync(join(folder, '.cache/build.lock'))).toBe(false);
  });

  test('a folder where the link belongs is refused at once', async () => {
    const folder = temporaryFolder({ 'dist/precious.html': 'x' });
    const never = () => Promise.reject(new Error('the content was read'));
    await expect(buildSite(options(folder), never)).rejects.toThrow(RefusedSwitch);
  });
});

/** A site of two pages, each of which shows a file; a file that says `broken` breaks its page. */
const tinySite = {
  'astro.config.mjs': `export default {
    outDir: process.env.MINGZHANG_OUT_DIR, cacheDir: process.env.MINGZHANG_CACHE_DIR,
    trailingSlash: 'always', experimental: { incrementalBuild: true },
  };`,
  'src/pages/[name].astro': `---
import { readFileSync } from 'node:fs';
const read = (name) => readFileSync(process.env.MINGZHANG_CONTENT + '/' + name, 'utf8');
export const getStaticPaths = () =>
  ['a', 'b'].map((name) => ({ params: { name }, cacheKey: readFileSync(process.env.MINGZHANG_CONTENT + '/' + name, 'utf8') }));
const text = read(Astro.params.name);
if (text === 'broken') throw new Error('broken on purpose');
---
<p>{text}</p>`,
  'build.mjs': `import { buildSite } from '${root}scripts/lib/build-site.ts';
const root = process.cwd();
const options = { root, contentDir: root + '/content', link: root + '/dist', quiet: true };
await buildSite(options, () => Promise.resolve({ problems: [] }));`,
};

describe('over pages kept from the build before', () => {
  /** Inside the repository, where Astro finds its packages. */
  const tiny = () => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    const folder = mkdtempSync(join(root, '.cache', 'tiny-site-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const write = (files: Readonly<Record<string, string>>) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, name, '..'), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    };
    write(tinySite);
    const build = (a: string, b: string) => {
      write({ 'content/a': a, 'content/b': b });
      return spawnSync(process.execPath, ['build.mjs'], { cwd: folder, encoding: 'utf8' }).status;
    };
    const shown = (name: string) => readFileSync(join(folder, 'dist', name, 'index.html'), 'utf8');
    return { folder, build, shown };
  };

  test('a build that fails half way leaves the site that stood, and no wrong page to take over', () => {
    const { folder, build, shown } = tiny();
    expect(build('first', 'first')).toBe(0);
    const live = readlinkSync(join(folder, 'dist'));
    // Page a is rendered and kept anew before page b fails.
    expect(build('second', 'broken')).toBe(1);
    expect(readlinkSync(join(folder, 'dist'))).toBe(live);
    expect(shown('a')).toContain('first');
    // The author takes it all back: what was kept for a must not come back as the page of old.
    expect(build('first', 'first')).toBe(0);
    expect(shown('a')).toContain('first');
    expect(readlinkSync(join(folder, 'dist'))).not.toBe(live);
  });

  test('a kept page that names a style which is gone has all pages rendered again', async () => {
    const { folder, build, shown } = tiny();
    expect(build('first', 'first')).toBe(0);
    const kept = join(folder, '.cache/astro/dist/a/index.html');
    writeFileSync(kept, '<link rel="stylesheet" href="/_astro/gone.css">');
    expect(build('first', 'first')).toBe(0);
    expect(shown('a')).toContain('first');
    await expect(readBuildRecord(realpathSync(join(folder, 'dist')))).resolves.toMatchObject({
      repaired: true,
      rendered: ['/a/', '/b/'],
    });
  });
});
