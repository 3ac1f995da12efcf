import type { z } from 'zod';
import type { UnplacedProblem } from './problem.ts';
import { describeSchema, keysOf } from './schema-notes.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const typeNames: Readonly<Record<string, string>> = {
  string: '一段文字',
  object: '一组“字段: 值”',
  array: '一个列表（每行以“- ”开头）',
};

const SHOWN = 40;

/** A value as a message shows it. */
export function show(value: unknown): string {
  if (value === undefined) return '没有写';
  if (value === null || value === '') return '空白';
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object') return `一组字段（${Object.keys(value).slice(0, 4).join('、')}）`;
  const text = value as string;
  return `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );

const plainPath = (path: readonly PropertyKey[]): Path =>
  path.map((key) => (typeof key === 'symbol' ? key.toString() : key));

/** How many letters must change to turn one word into the other; large when far apart. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

const FAR = 3;

const nearest = (word: string, words: readonly string[]): string | undefined => {
  const ranked = words
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far < FAR ? best.candidate : undefined;
};

/** `{ text: 1,234万元 }`: YAML takes the comma for the end of the value. */
const SPLIT_FIGURE = /^\d{3}(?!\d)/;

const splitFigure = (path: Path, key: string): UnplacedProblem => ({
  code: 'figure-split',
  path: [...path, key],
  atKey: true,
  found: `数字在逗号处断开了，后半截“${key}”成了一个字段。`,
  expected: '带逗号的数字写在引号里。',
  mend: `请给整个数字加上引号，例如 { text: '1,${key}' }。`,
});

const unknownKeys = (schema: z.ZodType, path: Path, keys: readonly string[]): UnplacedProblem[] => {
  const known = keysOf(schema, path);
  return keys.map((key) => {
    const meant = nearest(key, known);
    if (SPLIT_FIGURE.test(key)) return splitFigure(path, key);
    return {
      code: 'unknown-field',
      path: [...path, key],
      atKey: true,
      found: `这里没有叫“${key}”的字段。`,
      expected: known.length > 0 ? `可以写的字段：${known.join('、')}。` : '只写规定的字段。',
      mend: meant ? `是不是“${meant}”？请改正，或删去这个字段。` : '请改正字段名，或删去这个字段。',
    };
  });
};

const missing = (schema: z.ZodType, path: Path): UnplacedProblem => ({
  code: 'missing-field',
  path,
  found: `缺少“${path.at(-1) ?? ''}”。`,
  expected: describeSchema(schema, path) ?? '写上这个字段。',
  mend: '请补上；来源没有给出的，按说明写“未公布”，不要写 0 或留空。',
});

const fromMessage = (
  issue: Issue,
  path: Path,
  value: unknown,
  fallback: string,
): UnplacedProblem => {
  const [expected, mend] = issue.message.includes('\n') ? issue.message.split('\n') : [];
  return {
    code: 'unfit-value',
    path,
    found: `写的是${show(value)}。`,
    expected: expected ?? fallback,
    mend: mend ?? '请改成上面说的样子。',
  };
};

/** Of a union's branches, the one the author most likely meant: whose top level fits. */
const meantBranch = (issue: Issue, value: unknown): readonly Issue[] | undefined => {
  if (issue.code !== 'invalid_union' || typeof value !== 'object' || value === null)
    return undefined;
  const fits = (branch: readonly Issue[]) =>
    !branch.some(
      ({ code, path }) =>
        path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
    );
  return issue.errors.filter(fits).sort((a, b) => a.length - b.length)[0];
};

const one = (schema: z.ZodType, data: unknown, issue: Issue, base: Path): UnplacedProblem[] => {
  const path = [...base, ...plainPath(issue.path)];
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(schema, path, issue.keys);
  if (value === undefined && path.length > 0) return [missing(schema, path)];
  const branch = meantBranch(issue, value);
  if (branch) return branch.flatMap((inner) => one(schema, data, inner, path));
  const note = describeSchema(schema, path) ?? '';
  if (issue.code === 'invalid_type') {
    return [
      fromMessage(issue, path, value, `${typeNames[issue.expected] ?? issue.expected}。${note}`),
    ];
  }
  if (issue.code === 'invalid_value') {
    return [fromMessage(issue, path, value, `${issue.values.join('、')}之一。${note}`)];
  }
  if (issue.code === 'too_small')
    return [fromMessage(issue, path, value, `至少有 ${issue.minimum} 项。${note}`)];
  return [fromMessage(issue, path, value, note)];
};

/** Every zod issue as a problem an author can act on; one issue may name several unknown fields. */
export function toProblems(
  schema: z.ZodType,
  data: unknown,
  issues: readonly Issue[],
): UnplacedProblem[] {
  return issues.flatMap((issue) => one(schema, data, issue, []));
}
