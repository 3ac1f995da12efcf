import { excerptOf } from '../excerpt.ts';
import type { Simplified } from '../normalise.ts';
import type { Place } from '../places.ts';
import type { SearchRecord } from '../records/search-record.ts';
import type { Found } from '../searcher.ts';
import type { Outcome } from '../session.ts';
import type { NamedPage } from '../start.ts';
import { addressTo } from './address-to.ts';
import { element } from './element.ts';

/** Places of one page that are shown. */
const PLACES = 3;

interface Look {
  readonly terms: readonly string[];
  readonly simplified: Simplified;
}

const marked = (text: string, { terms, simplified }: Look): DocumentFragment => {
  const { pieces, before, after } = excerptOf(text, terms, simplified);
  const out = document.createDocumentFragment();
  if (before) out.append('…');
  for (const piece of pieces) {
    out.append(piece.marked ? element('mark', {}, piece.text) : piece.text);
  }
  if (after) out.append('…');
  return out;
};

const kicker = (...parts: readonly (string | undefined)[]): HTMLElement =>
  element('p', { class: 'note' }, parts.filter((part) => part).join(' · '));

const kickerOf = ({ filters }: Pick<SearchRecord, 'filters'>): HTMLElement =>
  kicker(filters['种类'], filters['区'], filters['年度'] && `${filters['年度']}年度`);

/** @param href where it leads; the first place is where the title leads already */
const placeLine = (
  { heading, text }: Pick<Place, 'heading' | 'text'>,
  look: Look,
  href?: string,
): HTMLElement => {
  const name =
    href === undefined
      ? element('span', { class: 'where' }, heading)
      : element('a', { class: 'where', href }, heading);
  return element('p', {}, heading !== '' && name, heading !== '' && ' ', marked(text, look));
};

const foundItem = ({ record, places }: Found, look: Look): HTMLElement => {
  const { address, title, names, parts } = record;
  const hrefOf = (place: Place) => addressTo(address, place.anchor, look.terms);
  const [first, ...others] = places;
  const called = names.filter((name) =>
    excerptOf(name, look.terms, look.simplified).pieces.some((piece) => piece.marked),
  );
  const opening = parts.find(({ lines }) => lines.length > 0)?.lines[0]?.text;
  const href = first ? hrefOf(first) : addressTo(address, '', look.terms);
  return element(
    'li',
    {},
    kickerOf(record),
    element('h2', {}, element('a', { href }, marked(title, look))),
    called.length > 0 && element('p', {}, '又称 ', marked(called.join('、'), look)),
    first
      ? placeLine(first, look)
      : opening !== undefined && element('p', {}, marked(opening, look)),
    ...others.slice(0, PLACES - 1).map((place) => placeLine(place, look, hrefOf(place))),
    others.length >= PLACES &&
      element('p', { class: 'note' }, `这一页还有 ${others.length - PLACES + 1} 部分有它。`),
  );
};

const namedItem = ({ address, kind, title, names }: NamedPage, look: Look): HTMLElement =>
  element(
    'li',
    {},
    kicker(kind),
    element('h2', {}, element('a', { href: address }, marked(title, look))),
    names.length > 0 && element('p', {}, '又称 ', marked(names.join('、'), look)),
  );

/** The results in order: what is called so first, each page once. */
export function resultItems({ answer, named }: Outcome, simplified: Simplified): HTMLElement[] {
  const look = { terms: answer.terms, simplified };
  const found = new Map(answer.found.map((each) => [each.record.address, each]));
  const first = named.map((page) => {
    const same = found.get(page.address);
    found.delete(page.address);
    return same ? foundItem(same, look) : namedItem(page, look);
  });
  return [...first, ...[...found.values()].map((each) => foundItem(each, look))];
}

/** What is shown beside, when nothing has all of what was typed. */
export function relatedItems({ related }: Outcome): HTMLElement[] {
  return related.map(({ record, place }) =>
    element(
      'li',
      {},
      kickerOf(record),
      element(
        'h3',
        {},
        element(
          'a',
          { href: addressTo(record.address, place.anchor, []) },
          [record.title, place.heading].filter((name) => name !== '').join('：'),
        ),
      ),
      placeLine({ heading: '', text: place.text }, { terms: [], simplified: new Map() }),
    ),
  );
}
