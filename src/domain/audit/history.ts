import type { Report } from '../record/canonical.ts';
import type { Answer, Finding } from './finding.ts';

type Said = Answer & { readonly finding: string };

const repliesIn = ({ replies = [] }: Report): Said[] =>
  replies.map(({ date, by, words, finding }) => ({ date, by, words, finding }));
const withdrawalsIn = ({ withdrawals = [] }: Report): Said[] =>
  withdrawals.map(({ date, by, reason, finding }) => ({ date, by, words: reason, finding }));

const answer = ({ date, by, words }: Said): Answer => ({ date, by, words });

/** Findings with what the report's content says of them: the agency's answers, and withdrawals. */
export function withHistory(findings: readonly Finding[], report: Report): Finding[] {
  const [replies, withdrawals] = [repliesIn(report), withdrawalsIn(report)];
  return findings.map((finding) => {
    const answers = replies.filter((each) => each.finding === finding.id).map(answer);
    const withdrawn = withdrawals.find((each) => each.finding === finding.id);
    return {
      ...finding,
      ...(answers.length > 0 && { replies: answers }),
      ...(withdrawn && { withdrawn: answer(withdrawn) }),
    };
  });
}

/** What was said of findings that are no longer found. */
export function pastAnswers(findings: readonly Finding[], report: Report): Said[] {
  const found = new Set(findings.map(({ id }) => id));
  return [...repliesIn(report), ...withdrawalsIn(report)].filter(
    ({ finding }) => !found.has(finding),
  );
}

/** Whether a finding stands: it was not taken back. */
export function stands({ withdrawn }: Finding): boolean {
  return withdrawn === undefined;
}
