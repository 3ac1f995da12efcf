import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';

/** schema.org's context, as far as the site uses it: all words are its own. */
const SCHEMA = { '@context': { '@vocab': 'http://schema.org/', id: '@id', type: '@type' } };

/** Hands out contexts that are known here; no test asks the network. */
const localContexts = (url: string) =>
  url.replace(/\/$/u, '') === 'https://schema.org'
    ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: SCHEMA })
    : Promise.reject(new Error(`no such context here: ${url}`));

/** What a JSON-LD document says; throws for one of which anything would be lost. */
export async function linkedQuads(document: object): Promise<Quad[]> {
  const lines: unknown = await jsonld.toRDF(document, {
    ...{ format: 'application/n-quads', documentLoader: localContexts, safe: true },
  });
  if (typeof lines !== 'string') throw new TypeError('no lines of triples');
  return new Parser({ format: 'application/n-quads' }).parse(lines);
}
