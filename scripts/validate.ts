import { parseArgs } from 'node:util';
import { formatProblems } from '../src/domain/record/problem.ts';
import { readContentDir } from '../src/store/read-content.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
const { problems, reports } = await readContentDir(values.content, '', new Map());
if (problems.length > 0) {
  console.error(formatProblems(problems, values.content));
  process.exitCode = 1;
} else {
  console.log(`内容没有问题：${reports.length} 份报告。`);
}
