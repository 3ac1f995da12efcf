import { openIndex, type Pagefind } from './open-index.ts';
import type { Simplified } from './normalise.ts';
import { namedFor } from './named.ts';
import { readForms } from './read-forms.ts';
import { related, type Related } from './related.ts';
import { search, type Answer, type Counts, type Index, type Wanted } from './searcher.ts';
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
export type Asking = Omit<Wanted, 'simplified'> & { readonly typed: string };

/** All that is told of what was typed. */
export interface Outcome {
  readonly answer: Answer;
  /** Pages that are called so. */
  readonly named: readonly NamedPage[];
  /** Parts that have something of it; only where nothing has all of it. */
  readonly related: readonly Related[];
  /** The years that were not looked in: none, unless there is enough without them. */
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

/** Opens the next older index, if there is one. */
const openOlder = async ({ index, older }: Session): Promise<boolean> => {
  const next = older.shift();
  if (next) await index.mergeIndex(next.path, { language: 'und' });
  return next !== undefined;
};

/** Looks for what was typed; in older years as well when the newest have too little. */
export async function lookUp(session: Session, { typed, ...asked }: Asking): Promise<Outcome> {
  const { index, simplified, start } = session;
  const wanted = { ...asked, simplified };
  let answer = await search(index, typed, wanted);
  while (answer.found.length < asked.wanted && answer.terms.length > 0) {
    if (!(await openOlder(session))) break;
    answer = await search(index, typed, wanted);
  }
  const isNarrowed = Object.keys(asked.filters ?? {}).length > 0 || asked.part !== undefined;
  const named = isNarrowed || asked.sort ? [] : namedFor(typed, start.named, simplified);
  const isNone = answer.found.length === 0 && named.length === 0 && answer.terms.length > 0;
  return {
    ...{ answer, named },
    related: isNone ? await related(index, typed, { ...wanted, wanted: RELATED }) : [],
    unread: session.older.map(({ years }) => years),
  };
}

/** All values by which results can be narrowed. */
export async function loadFilters({ index }: Session): Promise<Counts> {
  return index.filters();
}
