/**
 * Something in an author's file that has to be mended before the file can be published.
 * Domain functions return problems; they never throw on what an author wrote.
 */
export interface Problem {
  /** What kind of problem this is, in kebab-case, stable across versions. */
  readonly code: string;
  /** The file, relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** Where in the record it stands, as a reader is told it: `projects › 第1项 › actual`; empty for the whole file. */
  readonly path: string;
  /** What the file says, in Chinese. */
  readonly found: string;
  /** What must be true instead, in Chinese. */
  readonly expected: string;
  /** What the author can do about it, in Chinese. */
  readonly mend: string;
}

/** A problem whose place in the file is still a path into the record. */
export interface UnplacedProblem {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
  /** Point at the key rather than at its value (for a field that should not be there). */
  readonly atKey?: boolean;
}

const compare = (a: Problem, b: Problem): number => {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
};

/** All problems in reading order: by file, line, column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(compare);
}

/**
 * The message an author reads: one block a problem, then how many there are.
 * @param folder the content folder as the author named it, set before each file
 */
export function formatProblems(problems: readonly Problem[], folder = 'content'): string {
  const blocks = sortProblems(problems).map((problem) =>
    [
      `${folder}/${problem.file}:${problem.line}:${problem.column}  ${problem.path}`.trimEnd(),
      `  现在：${problem.found}`,
      `  应当：${problem.expected}`,
      `  改法：${problem.mend}`,
    ].join('\n'),
  );
  return [...blocks, `共 ${problems.length} 处需要修改；改好之前，已发布的网站保持原样。`].join(
    '\n\n',
  );
}
