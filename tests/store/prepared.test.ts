import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { prepareContent } from '../../src/store/prepare.ts';
import {
  pageKey,
  readDisclosure,
  readPrepared,
  versionOf,
  wholeVersion,
} from '../../src/store/prepared.ts';
import { temporaryFolder } from '../support/temporary.ts';

const SOUND = new URL('../fixtures/content/', import.meta.url).pathname;
const HERE = 'shifan/ceshi/2023/self';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Sound content, prepared, in the place where pages look. */
const prepared = async () => {
  const folder = temporaryFolder();
  await prepareContent({ contentDir: SOUND, preparedDir: folder });
  vi.stubEnv('MINGZHANG_PREPARED', folder);
  return folder;
};

const edit = async (folder: string, piece: string, other: string) => {
  const file = join(folder, 'index.json');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(piece);
  await writeFile(file, text.replace(piece, other));
  await utimes(file, new Date(0), new Date(1));
};

describe('pages read', () => {
  test('the thin index, and one report whole', async () => {
    await prepared();
    expect(readPrepared().reports.map(({ address }) => address)).toEqual([HERE]);
    expect(readDisclosure(HERE).report.title).toContain('测试局');
  });

  test('the index anew when it changed', async () => {
    const folder = await prepared();
    expect(readPrepared().site.name).toBe('明账');
    await edit(folder, '"明账"', '"暗账"');
    expect(readPrepared().site.name).toBe('暗账');
  });

  test('nothing where nothing was prepared', async () => {
    const folder = await prepared();
    await rm(join(folder, 'index.json'));
    expect(() => readPrepared()).toThrow('ENOENT');
  });
});

describe('a page is rendered anew', () => {
  test('when what it shows changes, and only then', async () => {
    await prepared();
    const key = pageKey('a', ['b']);
    expect(pageKey('a', ['b'])).toBe(key);
    expect(new Set([key, pageKey('a', ['c']), pageKey('a'), pageKey(['a', 'b'])]).size).toBe(4);
  });

  test('when what every page shows changes', async () => {
    const folder = await prepared();
    const key = pageKey('a');
    await edit(folder, '"明账"', '"暗账"');
    expect(pageKey('a')).not.toBe(key);
  });

  test.for(['MINGZHANG_BASE', 'MINGZHANG_SITE'])('when %s changes', async (name) => {
    await prepared();
    vi.stubEnv(name, '');
    const key = pageKey('a');
    vi.stubEnv(name, '/sub/');
    expect(pageKey('a')).not.toBe(key);
  });
});

describe('the version of the data', () => {
  type Row = Parameters<typeof versionOf>[0];
  const row = (hash: string, across = ''): Row =>
    ({ address: 'shifan/ceshi/2023/self', hash, across: { hash: across } }) as unknown as Row;
  const whole = (...reports: Row[]) =>
    wholeVersion({ reports } as unknown as Parameters<typeof wholeVersion>[0]);

  test('of a report changes with its record and with findings that rest on other reports', () => {
    const versions = [row('0123456789'), row('1123456789'), row('0123456789', 'abc')].map(
      versionOf,
    );
    expect(new Set(versions).size).toBe(3);
    expect(versions.every((version) => /^[0-9a-f]{8}$/u.test(version))).toBe(true);
  });

  test('of the whole changes with any report', () => {
    expect(whole(row('a'))).toBe(whole(row('a')));
    expect(new Set([whole(row('a')), whole(row('b')), whole(row('a', 'x')), whole()]).size).toBe(4);
  });
});
