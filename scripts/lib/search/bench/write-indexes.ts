import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Simplified } from '../../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../../src/search/records/search-record.ts';
import type { EngineName } from '../ask-engines.ts';
import { commonKeys, noting, type Noted } from '../note-texts.ts';
import { formsOf, simplifiedForms } from '../simplified-forms.ts';
import { writeIndex } from '../write-index.ts';
import { writeMiniIndex } from '../write-mini-index.ts';
import { writePlainIndex } from '../write-plain-index.ts';

/** What an index took. */
export interface IndexCost {
  readonly engine: EngineName;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** Files of an index, without the programs that Pagefind lays beside. */
const INDEX_FILE = /\.pf_[a-z]+$|\.json$/u;

const weigh = async (path: string): Promise<Pick<IndexCost, 'files' | 'bytes'>> => {
  const entries = (await stat(path)).isFile() ? [path] : await readdir(path, { recursive: true });
  const files = entries.filter((name) => INDEX_FILE.test(name));
  const sizes = await Promise.all(
    files.map(async (name) => (await stat(name === path ? path : join(path, name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};

/** Writes what every engine needs where `serveSearch` serves it. */
export async function writeIndexes(
  records: readonly SearchRecord[],
  folder: string,
): Promise<{ readonly costs: readonly IndexCost[]; readonly simplified: Simplified }> {
  const simplified = simplifiedForms();
  const noted: Noted = { characters: new Set(), keys: new Map() };
  const timed = async (
    engine: EngineName,
    path: string,
    write: () => Promise<void>,
  ): Promise<IndexCost> => {
    const start = performance.now();
    await write();
    const seconds = (performance.now() - start) / 1000;
    return { engine, seconds, ...(await weigh(join(folder, path))) };
  };
  const costs = [
    await timed('ours', 'pagefind', () =>
      writeIndex(noting(records, noted, simplified), join(folder, 'pagefind'), simplified),
    ),
    await timed('as-it-comes', 'plain', () => writePlainIndex(records, join(folder, 'plain'))),
    await timed('mini-search', 'mini-search.json', () =>
      writeMiniIndex(records, folder, simplified),
    ),
  ];
  await writeFile(join(folder, 'forms.txt'), formsOf(simplified, noted.characters));
  await writeFile(join(folder, 'common.json'), JSON.stringify(commonKeys(noted)));
  return { costs, simplified };
}
