import type { GlossaryTerm } from '#domain/record/glossary.ts';

/** A term as it is explained where it stands. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly means: string;
  /** Its place on the page of all terms. */
  readonly href: string;
}

/** Terms by their id. */
export type TermsById = Readonly<Record<string, TermView>>;

/**
 * The terms of the glossary by their id. A term that a glossary does not have is not there, and the
 * page shows the plain word.
 * @param link where a term stands on the page of all terms
 */
export function termsById(terms: readonly GlossaryTerm[], link: (id: string) => string): TermsById {
  return Object.fromEntries(
    terms.map(({ id, term, means }) => [id, { id, term, means, href: link(id) }]),
  );
}
