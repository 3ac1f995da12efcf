import { parseSynthesisOptions, refusalOf } from './lib/synthetic/options.ts';
import { writeContent } from './lib/synthetic/write.ts';

const refuse = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const parsed = parseSynthesisOptions(process.argv.slice(2), process.cwd());
const refusal = parsed.ok ? await refusalOf(parsed.options.out) : parsed.message;

if (!parsed.ok || refusal !== undefined) refuse(refusal ?? '');
else {
  const { reports, planted } = await writeContent(parsed.options);
  const told = planted === undefined ? '' : `，其中 ${planted} 份埋了一处，记在 planted.json`;
  console.log(`写好了 ${reports} 份报告${told}：${parsed.options.out}`);
}
