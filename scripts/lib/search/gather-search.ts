import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Simplified } from '../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import type { Start } from '../../../src/search/start.ts';
import { linksUnder } from '../../../src/site/links.ts';
import { codeHash } from '../../../src/store/code-hash.ts';
import { hashOf, readText, writeWhole } from '../../../src/store/files.ts';
import type { IndexRow } from '../../../src/store/index-row.ts';
import { readPrepared, type Prepared } from '../../../src/store/prepared.ts';
import { namedPages } from './named-pages.ts';
import { commonKeys, noting, type Noted } from './note-texts.ts';
import { FIRST, planIndexes, type PlannedIndex } from './plan-indexes.ts';
import { readArticle } from './read-article.ts';
import { formsOf, simplifiedForms } from './simplified-forms.ts';
import { namedRecords, pageRecordsOf, reportRecordsOf, type Article } from './site-records.ts';
import { writeIndex } from './write-index.ts';

/** Where things lie, and where the site will stand. */
export interface Where {
  readonly root: string;
  readonly contentDir: string;
  readonly preparedDir: string;
  readonly base: string;
}

/** Reports in one index: Pagefind takes some 3 MB of memory for each. */
export const MOST_REPORTS = 500;

/** An index that was made: what it was made from, which characters its texts have, and which keys most do. */
interface Made {
  readonly key: string;
  readonly known: string;
  readonly common: readonly string[];
}

/** All indexes that were made, by their folders. */
type Kept = Readonly<Record<string, Made>>;

type Planned = PlannedIndex<IndexRow>;

const CODE = ['src/domain', 'src/views', 'src/search', 'src/site', 'scripts/lib/search'];

const keptBefore = async (preparedDir: string): Promise<Kept> => {
  try {
    return JSON.parse((await readText(join(preparedDir, 'search.json'))) ?? '{}') as Kept;
  } catch {
    return {};
  }
};

/** What of the content is in every index: names of agencies, terms; and the code that makes records. */
const commonKey = async ({ root, base }: Where, prepared: Prepared): Promise<string> => {
  const { districts, agencies, rubrics } = prepared;
  const registers = JSON.stringify([districts, agencies, rubrics]);
  return hashOf(await codeHash(root, CODE), base, registers);
};

const keyOf = (
  { folder, rows }: Planned,
  common: string,
  prepared: Prepared,
  about: Article | undefined,
): string => {
  const hashes = (of: readonly IndexRow[]) =>
    of.map(({ address, hash, across }) => address + hash + across.hash);
  // The pages that the first has besides tell of all reports.
  const { glossary, concepts, reports } = prepared;
  const pages =
    folder === FIRST ? [JSON.stringify([glossary, concepts, about ?? '']), ...hashes(reports)] : [];
  return hashOf(common, ...hashes(rows), ...pages);
};

/** The records of one index; reports are read one at a time. */
function* recordsFor(
  { folder, rows }: Planned,
  { preparedDir, base }: Where,
  about: Article | undefined,
): Generator<SearchRecord> {
  const links = linksUnder(base);
  if (folder === FIRST) yield* pageRecordsOf(preparedDir, links, about);
  yield* reportRecordsOf(rows, preparedDir, links);
}

/** Writes one index beside, and puts it in its place when it is whole. */
const makeIndex = async (
  planned: Planned,
  where: Where,
  about: Article | undefined,
  simplified: Simplified,
): Promise<Omit<Made, 'key'>> => {
  const folder = join(where.preparedDir, 'search', planned.folder);
  const part = join(where.preparedDir, 'search.part');
  await rm(part, { recursive: true, force: true });
  const noted: Noted = { characters: new Set(), keys: new Map() };
  await writeIndex(noting(recordsFor(planned, where, about), noted, simplified), part, simplified);
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await rename(part, folder);
  return { known: [...noted.characters].toSorted().join(''), common: commonKeys(noted) };
};

const startOf = (
  plan: readonly Planned[],
  kept: Kept,
  prepared: Prepared,
  { base }: Where,
  simplified: Simplified,
): Start => {
  const links = linksUnder(base);
  const known = new Set(Object.values(kept).flatMap((made) => [...made.known]));
  const older = plan.slice(1).map(({ folder, year }) => ({ path: links.file(`${folder}/`), year }));
  return {
    forms: formsOf(simplified, known),
    // The first has the newest reports and everything else: what is common there is so in others.
    common: kept[FIRST]?.common ?? [],
    named: namedPages(namedRecords(prepared, links), prepared),
    older,
  };
};

/**
 * Makes the index of everything that can be found in `search/` of the prepared data, as it will lie on
 * the site; what stands already and is the same is not made again.
 * @param most reports in one index
 */
export async function gatherSearch(where: Where, most = MOST_REPORTS): Promise<void> {
  const { preparedDir, contentDir } = where;
  const prepared = readPrepared(preparedDir);
  const about = await readArticle(join(contentDir, 'articles', 'about.mdx'));
  const common = await commonKey(where, prepared);
  const simplified = simplifiedForms();
  const plan = planIndexes(prepared.reports, most);
  const before = await keptBefore(preparedDir);
  const kept: Record<string, Made> = {};
  for (const planned of plan) {
    const { folder } = planned;
    const key = keyOf(planned, common, prepared, about);
    const same = before[folder];
    if (same?.key === key) {
      kept[folder] = same;
      continue;
    }
    // Should this end halfway, what was made before it stands, and this does not claim to.
    await writeWhole(
      join(preparedDir, 'search.json'),
      JSON.stringify({ ...before, ...kept, [folder]: undefined }),
    );
    kept[folder] = { key, ...(await makeIndex(planned, where, about, simplified)) };
  }
  for (const folder of Object.keys(before).filter((name) => !(name in kept))) {
    await rm(join(preparedDir, 'search', folder), { recursive: true, force: true });
  }
  const start = startOf(plan, kept, prepared, where, simplified);
  await writeWhole(join(preparedDir, 'search', 'search', 'start.json'), JSON.stringify(start));
  await writeWhole(join(preparedDir, 'search.json'), JSON.stringify(kept));
}
