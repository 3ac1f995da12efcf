/** One thing in a feed. Dates are days, YYYY-MM-DD. */
export interface AtomEntry {
  /** Stays as it is for good: a whole address. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly published: string;
  readonly updated: string;
  /** Plain text. */
  readonly summary: string;
  /** What it can be sorted by, with how that is called. */
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

/** A feed; its own addresses are whole. */
export interface AtomFeed {
  readonly title: string;
  /** Where the feed is; it is its id, too. */
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly author: string;
  readonly rights: string;
  /** The day of the last change, for a feed that has no entry to tell it. */
  readonly since: string;
  readonly entries: readonly AtomEntry[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

/** Text for XML, in elements and attributes: no character that XML does not know, and no half of one. */
const text = (plain: string): string =>
  plain
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');

const element = (name: string, plain: string): string => `<${name}>${text(plain)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${text(href)}"/>`;

/** A day as Atom wants it: an instant on that day, in China as in Greenwich. */
const instant = (day: string): string => `${day}T00:00:00Z`;

const entry = ({ id, title, href, published, updated, summary, categories }: AtomEntry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    link('alternate', 'text/html', href),
    element('published', instant(published)),
    element('updated', instant(updated)),
    ...categories.map(
      ({ term, label }) => `<category term="${text(term)}" label="${text(label)}"/>`,
    ),
    element('summary', summary),
    '</entry>',
  ].join('\n');

/** A feed as Atom 1.0 (RFC 4287). It is as old as its newest entry: no clock is asked. */
export function renderAtom(feed: AtomFeed): string {
  const newest = feed.entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', feed.self),
    element('title', feed.title),
    element('updated', instant(newest ?? feed.since)),
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    ...feed.entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}
