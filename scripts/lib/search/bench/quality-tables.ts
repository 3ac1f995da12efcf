import { markdownTable } from '../../markdown-table.ts';
import { faultsOf } from './faults.ts';
import { qualityOf, type Answered } from '../quality.ts';
import { ENGINE_TITLE } from './engine-title.ts';
import type { Helped } from './helped.ts';
import type { CorpusMeasure, EngineMeasure } from './measure-corpus.ts';

const HEAD = ['引擎', '查询', 'recall@10', 'precision@5', 'MRR', '该有而没有', '不该有而有'];

const qualityTable = (
  engines: readonly EngineMeasure[],
  answersOf: (engine: EngineMeasure) => readonly Answered[],
): string => {
  const rows = engines.map((measure) => {
    const quality = qualityOf(answersOf(measure));
    const { queries, recall, precision, reciprocalRank, unanswered, junk } = quality;
    const shares = [recall, precision, reciprocalRank].map((share) => share.toFixed(3));
    const wrong = `${(junk * 100).toFixed(1)}%`;
    return [ENGINE_TITLE[measure.engine], queries, ...shares, unanswered, wrong];
  });
  return markdownTable(HEAD, rows);
};

const helpedTable = (
  engines: readonly EngineMeasure[],
  helpedOf: (engine: EngineMeasure) => Helped,
): string => {
  const rows = engines.map((measure) => {
    const { questions, helped } = helpedOf(measure);
    const share = `${((helped / questions) * 100).toFixed(0)}%`;
    return [ENGINE_TITLE[measure.engine], questions, helped, share];
  });
  return markdownTable(['引擎', '问题', '前五条里有答案', '占'], rows);
};

/** How well the engines find, and what ours does not. */
export function qualityTables({ engines }: CorpusMeasure): string[] {
  const [first] = engines;
  if (!first) return [];
  const tables = ['### 随机生成的查询', qualityTable(engines, ({ generated }) => generated)];
  if (first.given.length > 0)
    tables.push(
      '### 给出的查询',
      qualityTable(engines, ({ given }) => given),
    );
  if (first.natural.questions > 0)
    tables.push(
      '### 自然的问题',
      helpedTable(engines, ({ natural }) => natural),
    );
  if (first.questions.questions > 0)
    tables.push(
      '### 给出的长问题',
      helpedTable(engines, ({ questions }) => questions),
    );
  const faults = faultsOf([...first.generated, ...first.given]);
  if (faults.length > 0) {
    const rows = faults.map(({ typed, kind, right, shown, wrong }) => [
      ...[typed, kind, right, shown, wrong],
    ]);
    const head = ['查询', '种类', '对的', '给出', '给错'];
    tables.push(`### ${ENGINE_TITLE[first.engine]}没有答全或答错的查询`, markdownTable(head, rows));
  }
  return tables;
}
