import { parseArgs } from 'node:util';
import { scoreReport } from '../src/domain/scoring/score-report.ts';
import { readContentDir } from '../src/store/read-content.ts';
import { printScored } from './lib/print-scored.ts';

const USAGE = '用法：npm run score -- 区/部门/年度/种类 [--json]';

const { values, positionals } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [address] = positionals;
const content = await readContentDir(values.content, '', new Map());
const report = content.reports.find(({ folder }) => folder.join('/') === address)?.reading.value;
const rubric = content.rubrics.find(({ id }) => id === report?.score.rubric);

const refuse = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

if (address === undefined) refuse(USAGE);
else if (!report) refuse(`没有读到报告 ${address}：请核对地址，或先运行 npm run validate。`);
else if (!rubric) refuse('这份报告的评分办法没有公布，不能复算。');
else {
  const scored = scoreReport(report, rubric);
  console.log(values.json ? JSON.stringify(scored, null, 1) : printScored(scored));
}
