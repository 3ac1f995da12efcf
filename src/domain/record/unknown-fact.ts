import type { UnplacedProblem } from './problem.ts';

/** A key that names no fact of the report. */
export function unknownFact(
  code: string,
  path: UnplacedProblem['path'],
  key: string,
  mend: string,
): UnplacedProblem {
  return {
    code,
    path,
    found: `报告里没有事实“${key}”。`,
    expected: '记录里一个数的代号，例如 budget/total/actual，或 facts、statistics 里的 id。',
    mend,
  };
}
