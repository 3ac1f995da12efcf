import { appendFile, cp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/store/files.ts';
import { prepareContent } from '../../src/store/prepare.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import type { Prepared } from '../../src/store/prepared.ts';
import { temporaryFolder } from '../support/temporary.ts';

const SOUND = new URL('../fixtures/content/', import.meta.url).pathname;
const HERE = 'shifan/ceshi/2023/self';

/** The sound content in a folder of its own, with what prepares it. */
const layOut = async () => {
  const folder = temporaryFolder();
  const contentDir = join(folder, 'content');
  const preparedDir = join(folder, 'prepared');
  await cp(SOUND, contentDir, { recursive: true });
  const report = (address: string) => join(contentDir, 'reports', address, 'report.yaml');
  return {
    ...{ contentDir, preparedDir, report },
    prepare: () => prepareContent({ contentDir, preparedDir }),
    edit: async (file: string, piece: string, other: string) => {
      const text = await readFile(file, 'utf8');
      expect(text).toContain(piece);
      await writeFile(file, text.replace(piece, other));
    },
    addYear: async (year: string) => {
      const address = `shifan/ceshi/${year}/self`;
      await cp(join(contentDir, 'reports', HERE), join(contentDir, 'reports', address), {
        recursive: true,
      });
      const text = await readFile(report(address), 'utf8');
      await writeFile(report(address), text.replace("year: '2023'", `year: '${year}'`));
      return address;
    },
    index: async () =>
      JSON.parse(await readFile(join(preparedDir, 'index.json'), 'utf8')) as Prepared,
    disclosure: async (address: string) =>
      JSON.parse(
        await readFile(join(preparedDir, 'reports', `${address}.json`), 'utf8'),
      ) as Disclosure,
  };
};

describe('sound content', () => {
  test('becomes one canonical JSON a report, and thin rows', async () => {
    const { prepare, preparedDir, index, disclosure } = await layOut();
    expect(await prepare()).toMatchObject({ problems: [], written: [HERE], site: { base: '/' } });
    expect(await listFiles(preparedDir)).toEqual([
      'findings.json',
      'index.json',
      `reports/${HERE}.json`,
      'sightings.json',
    ]);
    const { reports, districts, agencies, glossary } = await index();
    expect(reports).toMatchObject([
      {
        ...{ address: HERE, agencyName: '示范市示范区测试局', kind: 'self', year: '2023' },
        ...{ budget: '900.00万元', actual: '810.00万元', executionRate: '90.00%' },
        ...{ score: '92.5分', grade: '未公布', projects: '1', targets: '1' },
      },
    ]);
    expect([districts.length, agencies.length, glossary.length]).toEqual([1, 1, 3]);
    const { report, digest, districtNames } = await disclosure(HERE);
    expect(report.facts['score/total']?.mentions[0]?.text).toBe('92.5分');
    expect(digest).toContain('900.00');
    expect(districtNames.name).toBe('示范市示范区');
  });

  test('that is unchanged is not written again, and leads to the same rows', async () => {
    const { prepare, preparedDir, index } = await layOut();
    await prepare();
    const file = join(preparedDir, 'reports', `${HERE}.json`);
    const [before, rows] = [await stat(file), await index()];
    expect((await prepare()).written).toEqual([]);
    expect((await stat(file)).ino).toBe(before.ino);
    expect(await index()).toEqual(rows);
  });

  test('that a comment was added to is read again, but not written', async () => {
    const { prepare, report } = await layOut();
    await prepare();
    await appendFile(report(HERE), '# 校对过\n');
    expect((await prepare()).written).toEqual([]);
  });

  test('of which one report changes is written anew for that one alone', async () => {
    const { prepare, addYear, edit, report, index } = await layOut();
    const earlier = await addYear('2022');
    expect([...(await prepare()).written].sort()).toEqual([earlier, HERE]);
    const before = (await index()).reports;
    await edit(report(earlier), 'actual: 810.00万元', 'actual: 811.00万元');
    expect((await prepare()).written).toEqual([earlier]);
    const after = (await index()).reports;
    expect(after.map(({ actual }) => actual)).toEqual(['811.00万元', '810.00万元']);
    expect(after[0]?.hash).not.toBe(before[0]?.hash);
    expect(after[1]).toEqual(before[1]);
  });

  test('whose digest changes is written anew', async () => {
    const { prepare, contentDir, disclosure } = await layOut();
    await prepare();
    await writeFile(join(contentDir, 'reports', HERE, 'digest.md'), '另一段话。\n');
    expect((await prepare()).written).toEqual([HERE]);
    expect((await disclosure(HERE)).digest).toBe('另一段话。\n');
  });

  test('whose agency is renamed is written anew', async () => {
    const { prepare, contentDir, edit, index } = await layOut();
    await prepare();
    await edit(join(contentDir, 'agencies/shifan.yaml'), '示范区测试局', '示范区计量局');
    expect((await prepare()).written).toEqual([HERE]);
    expect((await index()).reports[0]?.agencyName).toBe('示范市示范区计量局');
  });

  test('of which a report goes loses its JSON and its row', async () => {
    const { prepare, addYear, contentDir, preparedDir, index } = await layOut();
    const earlier = await addYear('2022');
    await prepare();
    await rm(join(contentDir, 'reports/shifan/ceshi/2022'), { recursive: true });
    expect(await prepare()).toMatchObject({ problems: [], written: [] });
    expect(await listFiles(preparedDir)).toEqual([
      'findings.json',
      'index.json',
      `reports/${HERE}.json`,
      'sightings.json',
    ]);
    expect((await index()).reports.map(({ address }) => address)).not.toContain(earlier);
  });

  test('without a digest and without reports is sound too', async () => {
    const { prepare, contentDir, index, disclosure } = await layOut();
    await rm(join(contentDir, 'reports', HERE, 'digest.md'));
    await prepare();
    expect((await disclosure(HERE)).digest).toBe('');
    await rm(join(contentDir, 'reports'), { recursive: true });
    expect((await prepare()).problems).toEqual([]);
    expect((await index()).reports).toEqual([]);
  });
});

describe('broken content', () => {
  test('writes nothing at all', async () => {
    const { prepare, report, edit, preparedDir } = await layOut();
    await edit(report(HERE), 'actual: 450.00万元', 'actual: 45o.00万元');
    const { problems, written, site } = await prepare();
    expect(problems.map(({ code }) => code)).toEqual(['figure-unread']);
    expect([written, site]).toEqual([[], undefined]);
    await expect(readdir(preparedDir)).rejects.toThrow('ENOENT');
  });

  test('leaves what was prepared before as it was', async () => {
    const { prepare, addYear, report, edit, preparedDir } = await layOut();
    await prepare();
    const files = await listFiles(preparedDir);
    const texts = () => Promise.all(files.map((name) => readFile(join(preparedDir, name), 'utf8')));
    const before = await texts();
    await addYear('2022');
    await edit(report(HERE), 'title:', 'titel:');
    expect((await prepare()).problems.length).toBeGreaterThan(0);
    expect(await listFiles(preparedDir)).toEqual(files);
    expect(await texts()).toEqual(before);
  });

  test.for(['site.yaml', 'districts.yaml', 'glossary.yaml'])(
    'is content without %s',
    async (name) => {
      const { prepare, contentDir } = await layOut();
      await rm(join(contentDir, name));
      const { problems } = await prepare();
      expect(problems.find(({ file }) => file === name)?.code).toBe('file-missing');
    },
  );

  test('is a file that nobody would read', async () => {
    const { prepare, contentDir } = await layOut();
    await writeFile(join(contentDir, 'reports', HERE, 'report.yml'), '');
    expect((await prepare()).problems).toMatchObject([
      { code: 'file-stray', file: `reports/${HERE}/report.yml` },
    ]);
  });

  test('is an address that an unchanged report already has', async () => {
    const { prepare, addYear, report, edit } = await layOut();
    await prepare();
    const other = await addYear('2022');
    await edit(report(other), "year: '2022'", "year: '2023'");
    const codes = (await prepare()).problems.map(({ code }) => code);
    expect(codes.sort()).toEqual(['address-taken', 'misfiled']);
  });
});
