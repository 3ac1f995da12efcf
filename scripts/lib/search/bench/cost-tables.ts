import { markdownTable } from '../../markdown-table.ts';
import { percentile } from '../percentile.ts';
import { TRANSFER_KINDS, type TransferKind } from '../transfer.ts';
import { ENGINE_TITLE } from './engine-title.ts';
import type { FirstSearch } from './first-searches.ts';
import type { CorpusMeasure, EngineMeasure } from './measure-corpus.ts';

const KB = 1024;
/** A first search should not cost more. */
const HEAVY = 300;

const kilobytes = ({ bytes }: FirstSearch): number =>
  TRANSFER_KINDS.reduce((sum, kind) => sum + bytes[kind], 0) / KB;

/** Half, nine tenths and all of the values do not exceed these. */
const spread = (values: readonly number[], digits = 0): string[] =>
  [0.5, 0.9, 1].map((share) => percentile(values, share).toFixed(digits));

const firstTable = (engines: readonly EngineMeasure[]): string => {
  const rows = engines.map(({ engine, firsts }) => [
    ENGINE_TITLE[engine],
    ...spread(firsts.map(kilobytes)),
    ...spread(firsts.map(({ requests }) => requests)),
    ...spread(firsts.map(({ milliseconds }) => milliseconds)),
  ]);
  const head = ['KB', '请求', '毫秒'].flatMap((what) => [`${what} p50`, 'p90', '最大']);
  return markdownTable(['引擎', ...head], rows);
};

const PART: Readonly<Record<TransferKind, string>> = {
  ...{ code: '程序', wasm: 'wasm', head: '索引头', pieces: '索引块', texts: '正文' },
};

const partTable = (engines: readonly EngineMeasure[]): string => {
  const rows = engines.map(({ engine, firsts }) => [
    ENGINE_TITLE[engine],
    ...TRANSFER_KINDS.map((kind) =>
      spread(firsts.map(({ bytes }) => bytes[kind] / KB)).join(' / '),
    ),
  ]);
  return markdownTable(['引擎', ...TRANSFER_KINDS.map((kind) => PART[kind])], rows);
};

const heavyTable = (firsts: readonly FirstSearch[]): string => {
  const rows = firsts.map((search) => [
    ...[search.typed, kilobytes(search).toFixed(0)],
    ...TRANSFER_KINDS.map((kind) => (search.bytes[kind] / KB).toFixed(0)),
  ]);
  return markdownTable(['查询', 'KB', ...TRANSFER_KINDS.map((kind) => PART[kind])], rows);
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const warmTable = (engines: readonly EngineMeasure[]): string => {
  const rows = engines.map(({ engine, times, spent }) => {
    const whole = mean(times);
    const index = mean(spent.map((each) => each.index));
    const texts = mean(spent.map((each) => each.texts));
    const parts = [whole, index, texts, whole - index - texts].map((each) => each.toFixed(1));
    const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(1));
    return [
      ENGINE_TITLE[engine],
      p50,
      p95,
      ...(spent.length > 0 ? parts : [parts[0] ?? '', '—', '—', '—']),
    ];
  });
  return markdownTable(['引擎', 'p50', 'p95', '平均', '问索引', '取正文', '折叠与核对'], rows);
};

const indexTable = ({ costs }: CorpusMeasure): string => {
  const rows = costs.map(({ engine, files, bytes, seconds }) => [
    ...[ENGINE_TITLE[engine], (bytes / KB / KB).toFixed(1), files, seconds.toFixed(1)],
  ]);
  return markdownTable(['引擎', 'MB', '文件', '写入秒'], rows);
};

/** What a first search and every other costs, and what the indexes do. */
export function costTables(measure: CorpusMeasure): string[] {
  const { engines } = measure;
  const count = engines[0]?.firsts.length ?? 0;
  const tables = [
    `### 第一次搜索（${count} 个查询，每个用新的浏览器；本机，没有网络延迟）`,
    firstTable(engines),
    '### 第一次搜索的 KB：p50 / p90 / 最大',
    partTable(engines),
  ];
  const heavy = engines[0]?.firsts.filter((search) => kilobytes(search) > HEAVY) ?? [];
  if (heavy.length > 0) {
    tables.push(`### ${ENGINE_TITLE.ours}第一次搜索超过 ${HEAVY} KB 的查询`, heavyTable(heavy));
  }
  return [
    ...tables,
    ...['### 答过一次以后再问（毫秒）', warmTable(engines)],
    ...['### 索引', indexTable(measure)],
  ];
}
