import type { EngineName } from '../ask-engines.ts';

/** What an engine is called in the tables. */
export const ENGINE_TITLE: Readonly<Record<EngineName, string>> = {
  ours: '本站',
  divided: '本站，查询被分词',
  'as-it-comes': 'Pagefind 原样',
  'mini-search': 'MiniSearch 两字',
};
