import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './lib/bench/measure.ts';
import { benchTable, type BenchRow } from './lib/bench/table.ts';
import { readArguments } from './lib/read-arguments.ts';
import { writeContent } from './lib/synthetic/write.ts';

// npm run bench [-- --reports 200,1000] [--seed bench]: what a site of that size takes to build.
const root = new URL('..', import.meta.url).pathname;
const script = (name: string): string => join(root, 'scripts', name);

const USAGE = '用法：npm run bench [-- --reports 200,1000] [--seed 种子]；份数是大于零的整数。';

const sizeOf = (folder: string): { files: number; size: number } => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, size: bytes / 1024 / 1024 };
};

const row = async (reports: number, seed: string): Promise<BenchRow> => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'));
  try {
    const content = join(folder, 'content');
    await writeContent({ reports, seed, out: content });
    const prepare = measure(folder, script('lib/bench/prepare.ts'), [
      content,
      join(folder, 'prepared'),
    ]);
    const link = join(folder, 'site', 'dist');
    const build = () =>
      measure(folder, script('build.ts'), ['--content', content, '--out', link, '--quiet']);
    const first = build();
    const again = build();
    const made = realpathSync(link);
    const plain = measure(folder, script('lib/bench/write-bytes.ts'), [
      made,
      join(folder, 'plain'),
    ]);
    return { reports, ...sizeOf(made), prepare, build: first, again, plain };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const options = {
  reports: { type: 'string', default: '200,1000' },
  seed: { type: 'string', default: 'bench' },
} as const;
const given = readArguments({ options }, USAGE);
const sizes = given?.values.reports.split(',') ?? [];
if (sizes.some((size) => !/^[1-9]\d*$/.test(size))) {
  console.error(USAGE);
  process.exitCode = 1;
} else if (given) {
  const rows: BenchRow[] = [];
  for (const size of sizes) rows.push(await row(Number(size), given.values.seed));
  console.log(benchTable(rows));
}
