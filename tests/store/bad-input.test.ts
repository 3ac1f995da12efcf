import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const root = new URL('../..', import.meta.url).pathname;
const cases = (await readdir(join(fixtures, 'bad'))).sort();

let work: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mingzhang-bad-'));
});

afterAll(() => rm(work, { recursive: true, force: true }));

/** The sound content with a case's files laid over it, beside a site that is already being served. */
const layOut = async (name: string): Promise<string> => {
  const folder = join(work, name);
  await cp(join(fixtures, 'content'), join(folder, 'content'), { recursive: true });
  await cp(join(fixtures, 'bad', name, 'content'), join(folder, 'content'), { recursive: true });
  await mkdir(join(folder, '.builds/earlier'), { recursive: true });
  await writeFile(join(folder, '.builds/earlier/index.html'), 'the site that stood');
  await symlink('.builds/earlier', join(folder, 'dist'));
  return folder;
};

const build = (folder: string) =>
  spawnSync(
    process.execPath,
    [
      join(root, 'scripts/build.ts'),
      ...['--content', join(folder, 'content'), '--out', join(folder, 'dist'), '--quiet'],
    ],
    { cwd: root, encoding: 'utf8' },
  );

describe('what an author gets wrong is told in one message, and the served site stays', () => {
  test.for(cases)('%s', async (name) => {
    const folder = await layOut(name);
    const { status, stderr, stdout } = build(folder);
    const message = stderr.replaceAll(folder, '…');
    await expect(message).toMatchFileSnapshot(join(fixtures, 'bad', name, 'message.txt'));
    expect(stdout).toBe('');
    expect(status).toBe(1);
    expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('the site that stood');
    expect(await readdir(join(folder, '.builds'))).toEqual(['earlier']);
    expect(await readdir(folder)).not.toContain('.prepared');
  });
});
