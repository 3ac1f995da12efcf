/** The vocabularies in use, by the prefix that stands for each. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A word of one of the vocabularies. */
export type Name = `${keyof typeof PREFIXES}:${string}`;

/** What is said of a thing: another thing by its address, or a text with its language or type. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly type?: Name };

/** A thing, with all that is said of it. */
export interface Resource {
  readonly id: string;
  readonly type: Name;
  readonly says: Readonly<Partial<Record<Name, readonly Term[]>>>;
}

/** Another thing, by its address. */
export function iri(address: string): Term {
  return { iri: address };
}

/** A text. */
export function word(
  text: string,
  more: { readonly language?: string; readonly type?: Name } = {},
): Term {
  return { text, ...more };
}
