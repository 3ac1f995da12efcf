import { normalise, type Simplified } from './normalise.ts';

/** What was typed, read: every term must be in a result. */
export interface Query {
  readonly terms: readonly string[];
}

const QUOTED = /[“"「『＂](?<phrase>[^”"」』＂]*)[”"」』＂]?/gu;

/**
 * Terms are parted by spaces; what stands in quotation marks is one term. Each is normalised; none is told
 * twice. A percent sign by itself is nothing to look for.
 */
export function readQuery(typed: string, simplified?: Simplified): Query {
  const phrases = [...typed.matchAll(QUOTED)].map(({ groups }) => groups?.['phrase'] ?? '');
  const words = typed.replaceAll(QUOTED, ' ').split(/\s+/u);
  const terms = [...phrases, ...words]
    .map((each) => normalise(each, simplified))
    .filter((each) => /[^%. ]/u.test(each));
  return { terms: [...new Set(terms)] };
}
