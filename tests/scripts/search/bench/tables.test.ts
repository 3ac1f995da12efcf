import { expect, test } from 'vitest';
import { costTables } from '../../../../scripts/lib/search/bench/cost-tables.ts';
import type {
  CorpusMeasure,
  EngineMeasure,
} from '../../../../scripts/lib/search/bench/measure-corpus.ts';
import { qualityTables } from '../../../../scripts/lib/search/bench/quality-tables.ts';

const answered = (typed: string, right: readonly string[], ids: readonly string[]) => ({
  ...{ typed, kind: 'fragment', ids },
  right: new Set(right),
});
const first = (typed: string, pieces: number) => ({
  ...{ typed, milliseconds: 120.4, requests: 9 },
  bytes: { code: 20480, wasm: 55296, head: 4096, pieces, texts: 2048 },
});
const nothing = { questions: 0, helped: 0 };

const ours: EngineMeasure = {
  engine: 'ours',
  times: [1, 3],
  spent: [
    { index: 0.5, texts: 0.25 },
    { index: 1.5, texts: 0.75 },
  ],
  generated: [answered('支出', ['a'], ['a']), answered('支山', [], ['b'])],
  given: [],
  ...{ natural: { questions: 30, helped: 27 }, questions: nothing },
  firsts: [first('支出', 10240), first('样例局自评报告', 307200)],
};
const peer: EngineMeasure = {
  ...{ ...ours, engine: 'mini-search', spent: [] },
  ...{ natural: { questions: 30, helped: 1 }, firsts: [first('支出', 122880)] },
};
const measure: CorpusMeasure = {
  ...{ name: '来源全文', documents: 2, engines: [ours, peer] },
  costs: [{ engine: 'ours', files: 12, bytes: 1572864, seconds: 1.26 }],
};

test('what was found is told for each engine, and where ours failed', () => {
  expect(qualityTables(measure).join('\n\n')).toMatchInlineSnapshot(`
    "### 随机生成的查询

    | 引擎 | 查询 | recall@10 | precision@5 | MRR | 该有而没有 | 不该有而有 |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | 本站 | 2 | 1.000 | 1.000 | 1.000 | 0 | 100.0% |
    | MiniSearch 两字 | 2 | 1.000 | 1.000 | 1.000 | 0 | 100.0% |

    ### 自然的问题

    | 引擎 | 问题 | 前五条里有答案 | 占 |
    | --- | ---: | ---: | ---: |
    | 本站 | 30 | 27 | 90% |
    | MiniSearch 两字 | 30 | 1 | 3% |

    ### 本站没有答全或答错的查询

    | 查询 | 种类 | 对的 | 给出 | 给错 |
    | --- | --- | ---: | ---: | ---: |
    | 支山 | fragment | 0 | 1 | 1 |"
  `);
});

test('queries that were written down have tables of their own', () => {
  const given = { given: [answered('样例', ['a'], [])], questions: { questions: 4, helped: 4 } };
  const tables = qualityTables({ ...measure, engines: [{ ...ours, ...given }] });
  expect(tables.filter((table) => table.startsWith('#'))).toEqual([
    '### 随机生成的查询',
    '### 给出的查询',
    '### 自然的问题',
    '### 给出的长问题',
    '### 本站没有答全或答错的查询',
  ]);
  expect(tables.at(-1)).toContain('| 样例 | fragment | 1 | 0 | 0 |');
});

test('what it costs is told: the first search with its parts, every other, the index', () => {
  expect(costTables(measure).join('\n\n')).toMatchInlineSnapshot(`
    "### 第一次搜索（2 个查询，每个用新的浏览器；本机，没有网络延迟）

    | 引擎 | KB p50 | p90 | 最大 | 请求 p50 | p90 | 最大 | 毫秒 p50 | p90 | 最大 |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | 本站 | 90 | 380 | 380 | 9 | 9 | 9 | 120 | 120 | 120 |
    | MiniSearch 两字 | 200 | 200 | 200 | 9 | 9 | 9 | 120 | 120 | 120 |

    ### 第一次搜索的 KB：p50 / p90 / 最大

    | 引擎 | 程序 | wasm | 索引头 | 索引块 | 正文 |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | 本站 | 20 / 20 / 20 | 54 / 54 / 54 | 4 / 4 / 4 | 10 / 300 / 300 | 2 / 2 / 2 |
    | MiniSearch 两字 | 20 / 20 / 20 | 54 / 54 / 54 | 4 / 4 / 4 | 120 / 120 / 120 | 2 / 2 / 2 |

    ### 本站第一次搜索超过 300 KB 的查询

    | 查询 | KB | 程序 | wasm | 索引头 | 索引块 | 正文 |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | 样例局自评报告 | 380 | 20 | 54 | 4 | 300 | 2 |

    ### 答过一次以后再问（毫秒）

    | 引擎 | p50 | p95 | 平均 | 问索引 | 取正文 | 折叠与核对 |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | 本站 | 1.0 | 3.0 | 2.0 | 1.0 | 0.5 | 0.5 |
    | MiniSearch 两字 | 1.0 | 3.0 | 2.0 | — | — | — |

    ### 索引

    | 引擎 | MB | 文件 | 写入秒 |
    | --- | ---: | ---: | ---: |
    | 本站 | 1.5 | 12 | 1.3 |"
  `);
});
