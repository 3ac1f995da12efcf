import { readForms } from '../../../../src/search/read-forms.ts';
import { related } from '../../../../src/search/related.ts';
import { search, type Index } from '../../../../src/search/searcher.ts';
import type { Simplified } from '../../../../src/search/normalise.ts';
import { WANTED, type Engine } from './engine.ts';
import { timedIndex } from './timed-index.ts';

/** Traditional forms beside the index, where there are any. */
export async function servedForms(): Promise<Simplified> {
  const response = await fetch('/forms.txt');
  return readForms(response.ok ? await response.text() : '');
}

const servedCommon = async (): Promise<readonly string[]> => {
  const response = await fetch('/common.json');
  return response.ok ? ((await response.json()) as string[]) : [];
};

/** Our search over an index of Pagefind, however that was opened. */
export async function ownEngine(opened: Index): Promise<Engine> {
  const { index, spent } = timedIndex(opened);
  const [simplified, common] = await Promise.all([servedForms(), servedCommon()]);
  const options = { wanted: WANTED, simplified, common };
  return {
    find: async (typed) => {
      const { found } = await search(index, typed, options);
      return found.slice(0, WANTED).map(({ record }) => record.address);
    },
    relate: async (typed) => {
      const places = await related(index, typed, options);
      return places.map(({ record, place }) => `${record.address}#${place.anchor}`);
    },
    spent,
  };
}
