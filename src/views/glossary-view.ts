import type { GlossaryTerm } from '#domain/record/glossary.ts';

/** One term on the page of all terms. */
export interface GlossaryRow {
  readonly id: string;
  readonly term: string;
  readonly means: string;
  readonly aliases: readonly string[];
  /** Other terms of the page. */
  readonly see: readonly { readonly id: string; readonly term: string }[];
}

/** Terms of one group, in the order of the file. */
export interface GlossaryGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly GlossaryRow[];
}

const REST = '其他名称';

/** The page of all terms: groups in the order in which the file first names them, the rest last. */
export function glossaryView(terms: readonly GlossaryTerm[]): GlossaryGroup[] {
  const named = new Map(terms.map(({ id, term }) => [id, term]));
  const rowOf = ({ id, term, means, aliases = [], see = [] }: GlossaryTerm): GlossaryRow => ({
    ...{ id, term, means, aliases },
    see: see.flatMap((other) => {
      const name = named.get(other);
      return name === undefined ? [] : [{ id: other, term: name }];
    }),
  });
  const titles = [...new Set(terms.flatMap(({ group }) => group ?? []))];
  const inOrder = [...titles.filter((title) => title !== REST), REST];
  return inOrder
    .map((title, index) => ({
      ...{ id: `zu-${index + 1}`, title },
      rows: terms.filter(({ group = REST }) => group === title).map(rowOf),
    }))
    .filter(({ rows }) => rows.length > 0);
}
