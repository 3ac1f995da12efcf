import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import type { Problem, UnplacedProblem } from './problem.ts';

/** A YAML file as text-only data, and a way back from any part of it to its line and column. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly place: (problem: UnplacedProblem) => Problem;
}

/** Aliases make small files explode in memory; records have no use for them. */
const ALIASES_ALLOWED = 0;

/** The parser reports a bracket that is never closed where the next line begins. */
const UNCLOSED = 'must be sufficiently indented and end with';

const syntaxMends = {
  UNCLOSED: '请看上一行：{ 或 [ 后面多半少了 } 或 ]。',
  OTHER: '请对照 content/README.md 里的样例检查这一行和上一行。',
  DUPLICATE_KEY: '同一层里每个字段只写一次，请合并或删去其中一处。',
  TAB_AS_INDENT: '缩进请用空格，不要用制表符（Tab）。',
  BAD_INDENT: '请让同一层的字段左边对齐，每深一层多缩进两个空格。',
  MISSING_CHAR: '请检查引号和括号是否成对。',
  MULTILINE_IMPLICIT_KEY: '冒号后面留一个空格；含有冒号的文字请用引号括起来。',
  BLOCK_AS_IMPLICIT_KEY: '冒号后面留一个空格；含有冒号的文字请用引号括起来。',
};

const mendOf = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  message.includes(UNCLOSED)
    ? syntaxMends.UNCLOSED
    : (Object.entries(syntaxMends).find(([known]) => known === code)?.[1] ?? syntaxMends.OTHER);

const nodeAt = (document: Document, path: readonly (string | number)[], atKey: boolean) => {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const parent = depth === 0 ? undefined : document.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    const keyWanted = atKey || depth < path.length;
    if (keyWanted && isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
      if (isPair(pair) && isNode(pair.key)) return pair.key;
    }
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node;
  }
  return undefined;
};

/**
 * Reads YAML with every scalar as the text that was written (`0.10`, `0012` and dates stay text).
 * @param text the file's text
 * @param file its name for messages
 * @returns the data with its problems; never throws. With syntax problems, `data` is undefined.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, strict: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line || 1, column: col || 1 };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    code: `yaml-${error.code.toLowerCase().replaceAll('_', '-')}`,
    file,
    ...at(error.pos[0]),
    path: '',
    found: '从这里起读不下去：不是合格的 YAML。',
    expected: '每行是“字段: 值”，层次靠缩进表示，括号和引号成对。',
    mend: mendOf(error),
  }));
  const place = ({ path, atKey = false, ...problem }: UnplacedProblem): Problem => ({
    ...problem,
    file,
    ...at(nodeAt(document, path, atKey)?.range?.[0] ?? 0),
    path: path.map((key) => (typeof key === 'number' ? `第${key + 1}项` : key)).join(' › '),
  });
  let data: unknown;
  if (problems.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: ALIASES_ALLOWED });
    } catch {
      problems.push({
        ...place({
          code: 'yaml-alias',
          path: [],
          found: '文件里用了别名（& 或 *）。',
          expected: '每个值都直接写出来。',
          mend: '请把 * 引用换成它指的内容，并删去 & 记号。',
        }),
      });
    }
  }
  return { file, data, problems, place };
}
