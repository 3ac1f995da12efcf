import MiniSearch from 'minisearch';
import type { Simplified } from '../../../../src/search/normalise.ts';
import { readQuery } from '../../../../src/search/read-query.ts';
import { askedTokens, miniSearchOptions } from '../mini-search-options.ts';
import { WANTED, type Engine } from './engine.ts';
import { servedForms } from './own-engine.ts';

const load = async (): Promise<{ readonly index: MiniSearch; readonly simplified: Simplified }> => {
  const [response, simplified] = await Promise.all([fetch('/mini-search.json'), servedForms()]);
  return { index: MiniSearch.loadJSON(await response.text(), miniSearchOptions), simplified };
};
let loaded: ReturnType<typeof load> | undefined;

/**
 * MiniSearch with pairs of characters: nothing is verified, and the whole index comes first. It answers
 * the same whatever was asked before, so it comes once.
 */
export async function open(): Promise<Engine> {
  loaded ??= load();
  const { index, simplified } = await loaded;
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
