import type { Site } from '#domain/record/site.ts';

/** How data is cited. */
export interface Citation {
  /** As GB/T 7714—2015 has electronic resources; the day of citing is the reader's to fill in. */
  readonly standard: string;
  /** In a sentence. */
  readonly plain: string;
  /** The day of the last correction; empty where nothing was ever corrected. */
  readonly corrected: string;
}

/** What is cited. */
export interface Cited {
  readonly title: string;
  /** The version of the data: it changes when the data does. */
  readonly version: string;
  /** Its page, whole. */
  readonly url: string;
  /** Days on which something in it was corrected or taken back, in any order. */
  readonly changes: readonly { readonly date: string }[];
  /** The document that the data was taken from, where it is one. */
  readonly document?: string;
}

/**
 * How to cite data of this site. No clock is asked: the day is that of the last correction, and where
 * there is none, the version alone says which data is meant.
 */
export function citationView(cited: Cited, { publisher, name }: Site): Citation {
  const { title, version, url, changes, document } = cited;
  const corrected = changes.reduce((last, { date }) => (date > last ? date : last), '');
  const day = corrected === '' ? '' : `(${corrected})`;
  const from = document === undefined ? '' : `，据《${document}》录入`;
  const until = corrected === '' ? '' : `，更正至 ${corrected}`;
  return {
    standard: `${publisher}. ${title}[DB/OL]. ${name}, 数据版本 ${version}${day}[引用日期]. ${url}.`,
    plain: `${publisher}：“${title}”，${name}${from}，数据版本 ${version}${until}，${url}`,
    corrected,
  };
}
