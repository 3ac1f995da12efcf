import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { normalise } from '../../../src/search/normalise.ts';

/** What is wrong with a value, in words. */
const should = (be: string) => ({
  error: ({ input }: { readonly input?: unknown }): string =>
    input === undefined ? '没有写' : `应当是${be}`,
});

const text = z.string(should('文本')).refine((each) => normalise(each) !== '', '没有可以查的字');
const listOf = <T extends z.ZodType>(item: T) => z.array(item, should('列表')).min(1, '一项也没有');

const query = z.object(
  { q: text, class: text, terms: listOf(text) },
  should(' {"q":"…","class":"…","terms":["…"]}'),
);
const schema = z.object({ queries: listOf(query) }, should(' {"queries":[…]}'));

/** A query as it is written down, with the terms that a page has to hold. */
export type GivenQuery = z.output<typeof query>;

/** The queries of a file, or what has to be mended in it. */
type Read = { readonly queries: readonly GivenQuery[] } | { readonly problem: string };

const placeOf = ([list, at, ...field]: readonly PropertyKey[]): string => {
  if (list === undefined) return '整个文件';
  if (typeof at !== 'number') return String(list);
  const inside = field.map((each) =>
    typeof each === 'number' ? `第 ${each + 1} 项` : String(each),
  );
  return `第 ${at + 1} 个查询${inside.length > 0 ? `的 ${inside.join(' ')}` : ''}`;
};

const parsed = (json: string): { readonly value: unknown } | { readonly where: string } => {
  try {
    return { value: JSON.parse(json.replace(/^\ufeff/u, '')) as unknown };
  } catch (error) {
    const place = /line (?<line>\d+) column (?<column>\d+)/u.exec(String(error))?.groups;
    return {
      where: place ? `，读到第 ${place['line'] ?? ''} 行第 ${place['column'] ?? ''} 列` : '',
    };
  }
};

/** Reads queries from a JSON file: `{"queries":[{"q":"…","class":"…","terms":["…"]}]}`. */
export async function readQueriesFile(file: string): Promise<Read> {
  const json = await readFile(file, 'utf8').catch(() => undefined);
  if (json === undefined) return { problem: `没有读到文件 ${file}：请核对路径。` };
  const content = parsed(json);
  if ('where' in content) {
    return { problem: `${file} 不是 JSON${content.where}：请核对引号、逗号和括号。` };
  }
  const { data, error } = schema.safeParse(content.value);
  if (data) return data;
  const lines = error.issues.map(({ path, message }) => `- ${placeOf(path)}：${message}`);
  return { problem: [`${file} 里有要改的地方：`, ...lines].join('\n') };
}
