import type { BriefSentence } from '../../../src/views/brief-view.ts';

/** A sentence with places that are links in brackets and what is computed marked. */
export function readSentence(sentence: BriefSentence): string {
  return sentence
    .map(({ text, anchor, computed }) =>
      anchor === undefined ? text : `[${computed ? '算出' : ''}${text}](${anchor})`,
    )
    .join('');
}
