import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { glossarySpellings } from '../src/domain/record/glossary.ts';
import { traceReport } from '../src/domain/source/trace-report.ts';
import type { Discrepancy } from '../src/domain/source/tracer.ts';
import { readContentDir } from '../src/store/read-content.ts';

const USAGE = '用法：npm run trace -- 区/部门/年度/种类 来源文本.txt';

const { values, positionals } = parseArgs({
  options: { content: { type: 'string', default: 'content' } },
  allowPositionals: true,
});
const [address, sourceFile] = positionals;
const content = await readContentDir(values.content, '', new Map());
const report = content.reports.find(({ folder }) => folder.join('/') === address)?.reading.value;

const tell = (title: string, items: readonly Discrepancy[]): void => {
  console.log(`${title}：${items.length}`);
  for (const { subject, at, text, why } of items)
    console.log(`  [${at}] ${text}  ${why}  ${subject}`);
};

if (sourceFile === undefined || !report) {
  console.error(
    sourceFile === undefined ? USAGE : `没有读到报告 ${address ?? ''}，先运行 npm run validate。`,
  );
  process.exitCode = 1;
} else {
  const trace = traceReport(
    report,
    await readFile(sourceFile, 'utf8'),
    glossarySpellings(content.glossary),
  );
  tell('记录里有、来源里对不上', trace.wrong);
  tell('来源里有、记录里没有', trace.unclaimed);
  const { mentions, numbers, claimed, ignored } = trace.counts;
  const why = Object.entries(ignored).map(([reason, count]) => `${reason} ${count}`);
  console.log(
    `印文 ${mentions} 处；来源数字 ${numbers} 个，已录或注明 ${claimed} 个（不录：${why.join('，')}）`,
  );
  process.exitCode = trace.wrong.length + trace.unclaimed.length > 0 ? 1 : 0;
}
