import type { Finding } from '#domain/audit/finding.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { findingsSentence } from './brief/findings.ts';
import { moneySentence } from './brief/money.ts';
import { problemsSentence } from './brief/problems.ts';
import { projectsSentence } from './brief/projects.ts';
import { rateSentence } from './brief/rate.ts';
import { scoreSentence } from './brief/score.ts';
import type { BriefSentence } from './brief/sentence.ts';
import { targetsSentence } from './brief/targets.ts';
import { tell } from './brief/told.ts';

export type { BriefSentence } from './brief/sentence.ts';

/** In the order in which they are told. */
const SENTENCES = [
  ...[moneySentence, rateSentence, projectsSentence, targetsSentence],
  ...[scoreSentence, findingsSentence, problemsSentence],
];

/** A minute's worth. */
const MOST = 6;

/**
 * 一分钟看懂: sentences composed by rule from the record, every number a link to its place below.
 * @param findings all findings on the report, those that rest on other reports included
 */
export function briefView(
  disclosure: Disclosure,
  findings: readonly Finding[],
): readonly BriefSentence[] {
  const told = tell(disclosure, findings);
  return SENTENCES.flatMap((compose) => {
    const sentence = compose(told);
    return sentence === undefined ? [] : [sentence];
  }).slice(0, MOST);
}
