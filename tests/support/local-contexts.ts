/** schema.org's context, as far as the site uses it: all words are its own. */
const SCHEMA = { '@context': { '@vocab': 'http://schema.org/', id: '@id', type: '@type' } };

/** Hands out contexts that are known here; no test asks the network. */
export const localContexts = (url: string) =>
  url.replace(/\/$/u, '') === 'https://schema.org'
    ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: SCHEMA })
    : Promise.reject(new Error(`no such context here: ${url}`));
