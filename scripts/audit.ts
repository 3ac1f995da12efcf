import { stands } from '../src/domain/audit/history.ts';
import { formatProblems } from '../src/domain/record/problem.ts';
import { readContentDir } from '../src/store/read-content.ts';
import { auditContent } from './lib/audit-content.ts';
import { printAudit } from './lib/print-audit.ts';
import { readArguments } from './lib/read-arguments.ts';

const USAGE = '用法：npm run audit [-- 区/部门/年度/种类] [--json] [--strict]';

const options = {
  content: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
} as const;

const refuse = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const run = async (
  values: { content: string; json: boolean; strict: boolean },
  wanted: string | undefined,
): Promise<void> => {
  const content = await readContentDir(values.content, '', new Map());
  if (content.problems.length > 0) {
    refuse(formatProblems(content.problems));
    return;
  }
  const results = auditContent(content).filter(
    ({ address }) => wanted === undefined || address === wanted,
  );
  if (results.length === 0) {
    refuse(`没有读到报告 ${wanted ?? ''}：请核对地址，或先运行 npm run validate。\n${USAGE}`);
    return;
  }
  console.log(
    values.json ? JSON.stringify(results, null, 1) : results.map(printAudit).join('\n\n'),
  );
  const contradicted = results.some(({ findings }) =>
    findings.some((finding) => finding.severity === 'contradiction' && stands(finding)),
  );
  // For a bureau that checks before it publishes: a contradiction stops what comes after.
  if (values.strict && contradicted) process.exitCode = 1;
};

const given = readArguments({ options, allowPositionals: true }, USAGE);
if (given) await run(given.values, given.positionals[0]);
