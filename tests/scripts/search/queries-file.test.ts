import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQueriesFile } from '../../../scripts/lib/search/queries-file.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const read = async (text: string) => {
  const folder = temporaryFolder({ 'queries.json': text });
  const told = await readQueriesFile(join(folder, 'queries.json'));
  return 'problem' in told ? told.problem.replaceAll(folder, '') : told.queries;
};

const sound = { q: '样例局 支出', class: 'mixed', terms: ['样例局', '支出'] };

test('a file is read; what else it says is let alone', async () => {
  const text = JSON.stringify({ rule: '怎样算对', queries: [sound, { ...sound, note: '备注' }] });
  expect(await read(text)).toEqual([sound, sound]);
  expect(await read(`\ufeff${text}`)).toEqual([sound, sound]);
});

describe('a bad file', () => {
  test('that is not there', async () => {
    expect(await readQueriesFile('没有.json')).toEqual({
      problem: '没有读到文件 没有.json：请核对路径。',
    });
  });

  test('that is no JSON', async () => {
    expect(await read('{"queries": [\n  {"q": "甲",}\n]}')).toMatchInlineSnapshot(
      `"/queries.json 不是 JSON，读到第 2 行第 13 列：请核对引号、逗号和括号。"`,
    );
    expect(await read('')).toMatchInlineSnapshot(
      `"/queries.json 不是 JSON：请核对引号、逗号和括号。"`,
    );
  });

  test('with another shape', async () => {
    expect(await read('[]')).toMatchInlineSnapshot(`
      "/queries.json 里有要改的地方：
      - 整个文件：应当是 {"queries":[…]}"
    `);
    expect(await read('{}')).toMatchInlineSnapshot(`
      "/queries.json 里有要改的地方：
      - queries：没有写"
    `);
    expect(await read('{"queries": []}')).toMatchInlineSnapshot(`
      "/queries.json 里有要改的地方：
      - queries：一项也没有"
    `);
    expect(await read('{"queries": ["样例局"]}')).toMatchInlineSnapshot(`
      "/queries.json 里有要改的地方：
      - 第 1 个查询：应当是 {"q":"…","class":"…","terms":["…"]}"
    `);
  });

  test('with queries that lack something: all of it is told', async () => {
    const queries = [
      sound,
      { class: 'word', terms: ['样例'] },
      { q: ' ', class: 7, terms: '样例' },
      { q: '样例', class: 'word', terms: [] },
      { q: '样例', class: 'word', terms: ['样例', '，'] },
    ];
    expect(await read(JSON.stringify({ queries }))).toMatchInlineSnapshot(`
      "/queries.json 里有要改的地方：
      - 第 2 个查询的 q：没有写
      - 第 3 个查询的 q：没有可以查的字
      - 第 3 个查询的 class：应当是文本
      - 第 3 个查询的 terms：应当是列表
      - 第 4 个查询的 terms：一项也没有
      - 第 5 个查询的 terms 第 2 项：没有可以查的字"
    `);
  });
});
