import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Across } from '../../src/store/audit-agencies.ts';
import type { FindingRows } from '../../src/store/finding-rows.ts';
import { prepareContent } from '../../src/store/prepare.ts';
import type { Prepared } from '../../src/store/prepared.ts';
import { temporaryFolder } from '../support/temporary.ts';

const SOUND = new URL('../fixtures/content/', import.meta.url).pathname;
const EARLIER = 'shifan/ceshi/2022/self';
const LATER = 'shifan/ceshi/2023/self';

/** The sound content with a report for the year before, in which the agency bore another name. */
const layOut = async () => {
  const folder = temporaryFolder();
  const [contentDir, preparedDir] = [join(folder, 'content'), join(folder, 'prepared')];
  await cp(SOUND, contentDir, { recursive: true });
  await cp(join(contentDir, 'reports', LATER), join(contentDir, 'reports', EARLIER), {
    recursive: true,
  });
  const file = (address: string) => join(contentDir, 'reports', address, 'report.yaml');
  const edit = async (address: string, piece: string, other: string) => {
    const text = await readFile(file(address), 'utf8');
    expect(text).toContain(piece);
    await writeFile(file(address), text.replace(piece, other));
  };
  await edit(EARLIER, "year: '2023'", "year: '2022'");
  await edit(EARLIER, "covers: '2023'", "covers: '2022'");
  await edit(EARLIER, 'rubric: shifan-2023', 'rubric: 未公布');
  const json = async (name: string) =>
    JSON.parse(await readFile(join(preparedDir, name), 'utf8')) as unknown;
  return {
    ...{ contentDir, preparedDir, edit, file },
    prepare: () => prepareContent({ contentDir, preparedDir }),
    across: async () => (await json('across/shifan/ceshi.json')) as Across,
    rows: async () => (await json('findings.json')) as FindingRows,
    index: async () => (await json('index.json')) as Prepared,
  };
};

const more = (year: string, value: string) => `
facts:
  - { id: visitors, subject: 全区, measure: 来访人数, period: '${year}', nature: flow, at: work, value: ${value} }
`;

describe('reports of one agency', () => {
  test('are held against one another: a figure of last year that is now told otherwise', async () => {
    const { prepare, file, rows, index, across } = await layOut();
    for (const [address, value] of [
      [EARLIER, '120次'],
      [LATER, '100次'],
    ] as const) {
      await writeFile(file(address), (await readFile(file(address), 'utf8')) + more('2022', value));
    }
    expect((await prepare()).problems).toEqual([]);
    expect((await rows()).across[LATER]).toMatchObject([
      { check: 'carried-figures', severity: 'doubt' },
    ]);
    const later = (await index()).reports.find(({ address }) => address === LATER);
    expect(later?.across).toMatchObject({ findings: { doubt: '1', contradiction: '0' } });
    expect(later?.across.hash).not.toBe('');
    const before = await across();
    await prepare();
    expect(await across()).toEqual(before);
  });

  test('that are alone have nothing across, and what was there is swept', async () => {
    const { prepare, contentDir, rows, index } = await layOut();
    await prepare();
    await rm(join(contentDir, 'reports', EARLIER), { recursive: true });
    await prepare();
    expect((await rows()).across).toEqual({});
    expect((await index()).reports.map(({ across }) => across.hash)).toEqual(['']);
  });

  test('whose findings were lost are prepared anew', async () => {
    const { prepare, preparedDir, rows } = await layOut();
    await prepare();
    const before = await rows();
    await writeFile(join(preparedDir, 'findings.json'), '{');
    await prepare();
    expect(await rows()).toEqual(before);
  });
});
