import { glossarySpellings } from '../src/domain/record/glossary.ts';
import { writeWhole } from '../src/store/files.ts';
import { readContentDir } from '../src/store/read-content.ts';
import {
  printedDigest,
  readSources,
  traceAll,
  VERIFIED_FILE,
  type Verified,
} from './lib/verify-sources.ts';

// SEEDS_DIR=folder npm run verify: holds all reports against their sources and, when nothing is
// wrong, records what was vouched for.
const folder = process.env['SEEDS_DIR'];
if (folder === undefined || folder === '') {
  console.error('请用 SEEDS_DIR 指明来源文本所在的文件夹。');
  process.exit(1);
}
const content = await readContentDir('content', '', new Map());
const reports = content.reports.flatMap(({ reading }) => reading.value ?? []);
const traced = traceAll(reports, await readSources(folder), glossarySpellings(content.glossary));
const verified: Record<string, Verified> = {};
let sound = true;
for (const { address, report, trace } of traced) {
  const { mentions, numbers, claimed, ignored } = trace.counts;
  const why = Object.entries(ignored).map(([reason, count]) => `${reason} ${count}`);
  console.log(
    `${address}：印文 ${mentions} 处，来源数字 ${numbers} 个，已录或注明 ${claimed} 个（不录：${why.join('，')}），对不上 ${trace.wrong.length}`,
  );
  if (trace.wrong.length + trace.unclaimed.length > 0) sound = false;
  verified[address] = { printed: printedDigest(report), mentions, numbers };
}
if (!sound || traced.length < reports.length) {
  console.error(
    `没有写 ${VERIFIED_FILE}：${sound ? '有报告找不到来源文本' : '有对不上的数，先用 npm run trace 逐条核对'}。`,
  );
  process.exit(1);
}
await writeWhole(VERIFIED_FILE, `${JSON.stringify(verified, null, 1)}\n`);
