import { escaped } from '../charts/svg.ts';

/** Markup that is safe to put into a page: everything given to `html` is escaped but what it made itself. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | Markup | readonly Piece[] | undefined;

const isList = (piece: Piece): piece is readonly Piece[] => Array.isArray(piece);

const rendered = (piece: Piece): string => {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escaped(piece);
  return isList(piece) ? piece.map(rendered).join('') : piece.markup;
};

/** A template whose values are escaped, for text and for quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  const markup = strings.map((text, index) => text + rendered(values[index])).join('');
  return { markup };
}

/** Markup that was made elsewhere from escaped text, such as a chart. */
export function trusted(markup: string): Markup {
  return { markup };
}
