import type { Usage } from './measure.ts';

/** What one size of site took, step by step. */
export interface BenchRow {
  readonly reports: number;
  /** Files written, and their size in MB. */
  readonly files: number;
  readonly size: number;
  readonly prepare: Usage;
  /** The whole build: prepare, render and write. */
  readonly build: Usage;
  /** The whole build again, nothing changed. */
  readonly again: Usage;
  /** A plain program that writes the same bytes. */
  readonly plain: Usage;
}

const HEAD =
  '| 报告 | 步骤 | 每份时钟 ms | 每份处理器 ms | 内存峰值 MB | 处理器时间是“只写同样的字节”的几倍 |';
const RULE = '| ---: | --- | ---: | ---: | ---: | ---: |';

const perReport = (seconds: number, reports: number): string =>
  ((seconds * 1000) / reports).toFixed(1);

const line = (row: BenchRow, step: string, usage: Usage): string => {
  const { reports, plain } = row;
  const times = (usage.cpu / plain.cpu).toFixed(1);
  const cells = [
    ...[`${reports}`, step, perReport(usage.wall, reports), perReport(usage.cpu, reports)],
    ...[usage.memory.toFixed(0), times],
  ];
  return `| ${cells.join(' | ')} |`;
};

/** Rendering and writing: the whole build less its preparation. Memory is that of the build. */
const rendering = ({ build, prepare }: BenchRow): Usage => ({
  wall: build.wall - prepare.wall,
  cpu: build.cpu - prepare.cpu,
  memory: build.memory,
});

/** The measurements of one run as a table; times are only to be compared within it. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = rows.flatMap((row) => [
    line(row, '准备（读、校验、复算、核对、写 JSON）', row.prepare),
    line(row, '渲染并写出（Astro）', rendering(row)),
    line(row, '整个构建', row.build),
    line(row, '没有改动，再构建一次', row.again),
    line(row, `只写同样的字节（${row.files} 个文件，${row.size.toFixed(0)} MB）`, row.plain),
  ]);
  return [HEAD, RULE, ...lines].join('\n');
}
