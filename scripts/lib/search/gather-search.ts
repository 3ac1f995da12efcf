import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { normalise, type Simplified } from '../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import type { NamedPage, OlderIndex, Start } from '../../../src/search/start.ts';
import { linksUnder } from '../../../src/site/links.ts';
import { codeHash } from '../../../src/store/code-hash.ts';
import { hashOf, readText, writeWhole } from '../../../src/store/files.ts';
import { readPrepared, type Prepared } from '../../../src/store/prepared.ts';
import { pinyinOf } from './pinyin-of.ts';
import { readArticle } from './read-article.ts';
import { formsOf, simplifiedForms } from './simplified-forms.ts';
import { namedRecords, pageRecordsOf, reportRecordsOf, type Article } from './site-records.ts';
import { writeIndex } from './write-index.ts';
import { yearGroups } from './year-groups.ts';

/** Where things lie, and where the site will stand. */
export interface Where {
  readonly root: string;
  readonly contentDir: string;
  readonly preparedDir: string;
  readonly base: string;
}

/** Reports in one index: beyond it the head of the index alone is too much to fetch. */
export const MOST_REPORTS = 8000;

const CODE = ['src/domain', 'src/views', 'src/search', 'src/site', 'scripts/lib/search'];

const keyOf = async (
  { root, base }: Where,
  prepared: Prepared,
  about: Article | undefined,
  most: number,
): Promise<string> => {
  const { reports, ...others } = prepared;
  return hashOf(
    ...[await codeHash(root, CODE), base, `${most}`, JSON.stringify([others, about ?? ''])],
    ...reports.map((row) => row.address + row.hash + row.across.hash),
  );
};

/** Passes records on, noting every character of their texts. */
function* noting(
  records: Iterable<SearchRecord>,
  known: Set<string>,
  simplified: Simplified,
): Generator<SearchRecord> {
  for (const record of records) {
    const { title, names, parts } = record;
    const lines = parts.flatMap((part) => [part.heading, ...part.lines.map(({ text }) => text)]);
    for (const text of [title, ...names, ...lines]) {
      for (const character of normalise(text, simplified)) known.add(character);
    }
    yield record;
  }
}

/** One after the other. */
function* together(...parts: readonly Iterable<SearchRecord>[]): Generator<SearchRecord> {
  for (const part of parts) yield* part;
}

/** 区科工商信局 is typed with its district, without it, and without the 区. */
const pinyinFor = ({ names, filters }: SearchRecord, { districts }: Prepared): string[] => {
  const district = districts.find(({ short }) => short === filters['区']);
  if (!district) return [];
  const own = pinyinOf(district.short, district.id);
  if (filters['种类'] === '区') return [own];
  const [shortest = ''] = names.toSorted((a, b) => a.length - b.length);
  const typed = pinyinOf(shortest);
  return [typed, `${own} ${typed}`, typed.replace(/^qu /u, '')];
};

const namedPages = (records: readonly SearchRecord[], prepared: Prepared): NamedPage[] =>
  records.map((record) => ({
    ...{ address: record.address, title: record.title, names: record.names },
    kind: record.filters['种类'] ?? '',
    pinyin: pinyinFor(record, prepared),
  }));

const told = (years: readonly string[]): string =>
  years.length === 1 ? (years[0] ?? '') : `${years.at(-1) ?? ''}—${years[0] ?? ''}`;

const writeAll = async (
  { preparedDir, base }: Where,
  about: Article | undefined,
  folder: string,
  most: number,
): Promise<void> => {
  const links = linksUnder(base);
  const prepared = readPrepared(preparedDir);
  const simplified = simplifiedForms();
  const known = new Set<string>();
  const [newest = [], ...groups] = yearGroups(
    prepared.reports.map(({ year }) => year),
    most,
  );
  const older: OlderIndex[] = [];
  for (const [at, years] of [newest, ...groups].entries()) {
    const rows = prepared.reports.filter(({ year }) => years.includes(year));
    const name = at === 0 ? 'pagefind' : `pagefind/${years.at(-1) ?? ''}`;
    const pages = at === 0 ? pageRecordsOf(preparedDir, links, about) : [];
    const records = together(pages, reportRecordsOf(rows, preparedDir, links));
    await writeIndex(noting(records, known, simplified), join(folder, name), simplified);
    if (at > 0) older.push({ path: links.file(`${name}/`), years: told(years) });
  }
  const named = namedPages(namedRecords(prepared, links), prepared);
  const start: Start = { forms: formsOf(simplified, known), named, older };
  await writeWhole(join(folder, 'start.json'), JSON.stringify(start));
};

/**
 * Makes the index of everything that can be found in `search/` of the prepared data, unless it stands
 * already: `pagefind/`, and what the search needs to begin. Reports are read one at a time.
 * @param most reports in one index; more are divided by years
 */
export async function gatherSearch(where: Where, most = MOST_REPORTS): Promise<void> {
  const { preparedDir, contentDir } = where;
  const about = await readArticle(join(contentDir, 'articles', 'about.mdx'));
  const key = await keyOf(where, readPrepared(preparedDir), about, most);
  const note = join(preparedDir, 'search.key');
  if ((await readText(note)) === key) return;
  const folder = join(preparedDir, 'search');
  const part = join(preparedDir, 'search.part');
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await writeAll(where, about, part, most);
  // Should this end halfway, nothing claims to stand.
  await rm(note, { force: true });
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
  await writeWhole(note, key);
}
