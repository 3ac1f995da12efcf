import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf, listFiles, readText, writeWhole } from '../../src/store/files.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe('listing files', () => {
  test('gives all below a folder, sorted, with forward slashes, and no folders', async () => {
    const folder = temporaryFolder({ 'b.yaml': '', 'a/z/c.md': '', 'a/b.md': '' });
    expect(await listFiles(folder)).toEqual(['a/b.md', 'a/z/c.md', 'b.yaml']);
  });

  test('gives none where there is no folder', async () => {
    expect(await listFiles(join(temporaryFolder(), 'absent'))).toEqual([]);
  });
});

describe('reading a text', () => {
  test('gives it, an empty one too', async () => {
    const folder = temporaryFolder({ 'a.md': '甲\r\n', 'empty.md': '' });
    expect(await readText(join(folder, 'a.md'))).toBe('甲\r\n');
    expect(await readText(join(folder, 'empty.md'))).toBe('');
  });

  test('gives nothing where there is no file', async () => {
    expect(await readText(join(temporaryFolder(), 'absent/a.md'))).toBeUndefined();
  });

  test('fails when it is a folder: that is no missing file', async () => {
    await expect(readText(temporaryFolder())).rejects.toThrow('EISDIR');
  });
});

test('writing makes the folders, replaces what stood there and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a/b/c.json');
  await writeWhole(file, 'old, and longer than the new');
  await writeWhole(file, 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(join(folder, 'a/b'))).toEqual(['c.json']);
});

test('a file is the old one or the new one to whoever reads it meanwhile', async () => {
  const file = join(temporaryFolder(), 'a.json');
  const texts = ['a'.repeat(200_000), 'b'.repeat(200_000)];
  await writeFile(file, texts[0] ?? '');
  const seen = new Set<string | undefined>();
  const write = async () => {
    for (let turn = 0; turn < 20; turn += 1) await writeWhole(file, texts[turn % 2] ?? '');
  };
  const read = async () => {
    for (let turn = 0; turn < 40; turn += 1) seen.add(await readText(file));
  };
  await Promise.all([write(), read()]);
  for (const text of seen) expect(texts.includes(text ?? '')).toBe(true);
});

test('a hash tells texts apart, and where one ends and the next begins', () => {
  expect(hashOf('甲', '乙')).toBe(hashOf('甲', '乙'));
  const hashes = [hashOf('甲乙'), hashOf('甲', '乙'), hashOf('乙', '甲'), hashOf('甲乙', '')];
  expect(new Set([...hashes, hashOf()]).size).toBe(5);
});
