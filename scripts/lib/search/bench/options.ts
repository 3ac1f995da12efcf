import { existsSync } from 'node:fs';
import { readQueriesFile, type GivenQuery } from '../queries-file.ts';

/** What the bench is told. */
export interface BenchOptions {
  readonly seed: string;
  readonly each: number;
  readonly pages: number;
  readonly given: readonly GivenQuery[];
  /** Where the sources' texts lie. */
  readonly sources?: string;
}

/** How the command is called. */
export const USAGE = [
  '用法：npm run bench:search [-- --seed 种子] [--each 每种查询的个数] [--pages 合成页数] [--queries 查询.json]',
  'each 是大于零的整数，pages 是整数，0 就不合成。来源文本的文件夹写在环境变量 SEEDS_DIR 里。',
].join('\n');

/** Arguments as they are typed. */
export type Typed = Readonly<Record<'seed' | 'each' | 'pages', string>> & {
  readonly queries?: string;
};

/** Reads the arguments, or says what has to be mended. @param seedsDir where the environment says the sources lie */
export async function benchOptions(
  { seed, each, pages, queries }: Typed,
  seedsDir: string | undefined,
): Promise<BenchOptions | { readonly problem: string }> {
  if (!/^[1-9]\d*$/u.test(each) || !/^\d+$/u.test(pages)) return { problem: USAGE };
  // A variable that is set to nothing is not set.
  const sources = seedsDir || undefined;
  if (sources !== undefined && !existsSync(sources)) {
    return { problem: `没有找到文件夹 ${sources}：请核对 SEEDS_DIR。` };
  }
  const read = queries === undefined ? { queries: [] } : await readQueriesFile(queries);
  if ('problem' in read) return read;
  const told = { seed, each: Number(each), pages: Number(pages), given: read.queries };
  return sources === undefined ? told : { ...told, sources };
}
