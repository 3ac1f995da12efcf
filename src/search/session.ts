import { openIndex, type Pagefind } from './open-index.ts';
import type { Simplified } from './normalise.ts';
import { namedFor } from './named.ts';
import { readForms } from './read-forms.ts';
import { related, type Related } from './related.ts';
import {
  search,
  type Answer,
  type Counts,
  type Filters,
  type Index,
  type Wanted,
} from './searcher.ts';
import type { NamedPage, OlderIndex, Start } from './start.ts';

/** The search as one reader uses it: what was opened stays open. */
export interface Session {
  readonly start: Start;
  readonly simplified: Simplified;
  readonly index: Index;
  /** Indexes of older years that were not opened yet. */
  readonly older: OlderIndex[];
}

/** What a reader asks for. */
export type Asking = Omit<Wanted, 'simplified' | 'common'> & { readonly typed: string };

/** All that is told of what was typed. */
export interface Outcome {
  readonly answer: Answer;
  /** Pages that are called so. */
  readonly named: readonly NamedPage[];
  /** Whether only some pages were asked for. */
  readonly narrowed: boolean;
  /** Parts that have something of it; only where nothing at all has all of it. */
  readonly related: readonly Related[];
  /** Years whose reports were not all looked at, since there is enough without them. */
  readonly unread: readonly string[];
}

/** As many parts are shown beside. */
const RELATED = 8;

/** Opens the index. @param pagefind its module, @param page the element that tells the page's language */
export function openSession(pagefind: Pagefind, start: Start, page: HTMLElement): Session {
  return {
    start,
    simplified: readForms(start.forms),
    index: openIndex(pagefind, page),
    older: [...start.older],
  };
}

/** As many indexes are opened for a search that has found something, but not as much as is wanted. */
const HANDFUL = 3;

/** Opens the next of the older indexes that may have what is asked for, if there is one. */
const openOlder = async ({ index, older }: Session, filters: Filters): Promise<boolean> => {
  const at = older.findIndex(({ year }) => (filters['年度'] ?? year) === year);
  const [next] = at === -1 ? [] : older.splice(at, 1);
  if (next) await index.mergeIndex(next.path, { language: 'und' });
  return next !== undefined;
};

/** Looks in the first index, and in older ones as long as there is too little. */
const searchAll = async (session: Session, typed: string, wanted: Wanted): Promise<Answer> => {
  let answer = await search(session.index, typed, wanted);
  for (let opened = 1; answer.terms.length > 0; opened += 1) {
    const { length } = answer.found;
    if (length >= wanted.wanted || (length > 0 && opened >= HANDFUL)) break;
    if (!(await openOlder(session, wanted.filters ?? {}))) break;
    answer = await search(session.index, typed, wanted);
  }
  return answer;
};

/** Looks for what was typed; in older years as well when the newest have too little. */
export async function lookUp(session: Session, { typed, ...asked }: Asking): Promise<Outcome> {
  const { index, simplified, start } = session;
  const wanted = { ...asked, simplified, common: start.common };
  const answer = await searchAll(session, typed, wanted);
  const narrowed = Object.keys(asked.filters ?? {}).length > 0 || asked.part !== undefined;
  const named = narrowed || asked.newest === true ? [] : namedFor(typed, start.named, simplified);
  const isNone = answer.terms.length > 0 && answer.found.length + named.length === 0;
  const { 年度: year } = asked.filters ?? {};
  const unread = session.older.filter((each) => (year ?? each.year) === each.year);
  return {
    ...{ answer, named, narrowed },
    related: isNone && !narrowed ? await related(index, typed, { ...wanted, wanted: RELATED }) : [],
    unread: [...new Set(unread.map((each) => each.year))],
  };
}

/** All values by which results can be narrowed. */
export async function loadFilters({ index }: Session): Promise<Counts> {
  return index.filters();
}
