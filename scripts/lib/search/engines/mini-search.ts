import MiniSearch from 'minisearch';
import { readQuery } from '../../../../src/search/read-query.ts';
import { askedTokens, miniSearchOptions } from '../mini-search-options.ts';
import { WANTED, type Engine } from './engine.ts';
import { servedForms } from './own-engine.ts';

/** MiniSearch with pairs of characters: the whole index comes first, and nothing is verified. */
export async function open(): Promise<Engine> {
  const [response, simplified] = await Promise.all([fetch('/mini-search.json'), servedForms()]);
  const index = MiniSearch.loadJSON(await response.text(), miniSearchOptions);
  const ask = (typed: string, combineWith: 'AND' | 'OR'): string[] => {
    const tokenize = () => askedTokens(readQuery(typed, simplified).terms);
    const found = index.search(typed, { tokenize, combineWith });
    return found.slice(0, WANTED).map(({ id }) => String(id));
  };
  return {
    find: (typed) => Promise.resolve(ask(typed, 'AND')),
    relate: (typed) => Promise.resolve(ask(typed, 'OR').map((id) => `${id}#`)),
  };
}
