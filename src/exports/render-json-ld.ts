import { PREFIXES, type Resource, type Term } from './rdf.ts';

const value = (term: Term): object | string => {
  if ('iri' in term) return { '@id': term.iri };
  const { text, language, type } = term;
  if (language === undefined && type === undefined) return text;
  return {
    '@value': text,
    ...(language !== undefined && { '@language': language }),
    ...(type !== undefined && { '@type': type }),
  };
};

const node = ({ id, type, says }: Resource): object => ({
  '@id': id,
  '@type': type,
  ...Object.fromEntries(
    Object.entries(says)
      .filter(([, terms = []]) => terms.length > 0)
      .map(([name, terms = []]) => [
        name,
        terms.length === 1 && terms[0] ? value(terms[0]) : terms.map(value),
      ]),
  ),
});

/** Resources as JSON-LD; its context stands inside, so that nobody has to fetch one. */
export function renderJsonLd(resources: readonly Resource[]): string {
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': resources.map(node) }, null, 1)}\n`;
}
