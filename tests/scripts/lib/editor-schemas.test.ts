import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { editorSchemas } from '../../../scripts/lib/editor-schemas.ts';

const FOLDER = new URL('../../../content/schemas/', import.meta.url);
const made = editorSchemas();
const stale = '与 src/domain/record 不一致，请运行 npm run schemas';

test('content/schemas holds these schemas and no others', async () => {
  expect((await readdir(FOLDER)).sort(), stale).toEqual(Object.keys(made).sort());
});

test.for(Object.entries(made))('%s is as the build checks', async ([name, text]) => {
  expect(await readFile(new URL(name, FOLDER), 'utf8'), `content/schemas/${name} ${stale}`).toBe(
    text,
  );
});

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every property of a JSON Schema with its own definition, references followed once. */
const properties = (root: Json, node: unknown, path: string): [string, Json][] => {
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const below = properties(root, value, `${path}/${key}`);
    if (key !== 'properties' || !isObject(value)) return below;
    const own = Object.entries(value).flatMap(([name, field]): [string, Json][] =>
      isObject(field) ? [[`${path}/${name}`, field]] : [],
    );
    return [...own, ...below];
  });
};

const described = (root: Json, field: Json): boolean => {
  if (typeof field['description'] === 'string' && field['description'] !== '') return true;
  const name = /^#\/\$defs\/(.+)$/.exec(String(field['$ref']))?.[1];
  const definitions = root['$defs'];
  const target = name !== undefined && isObject(definitions) ? definitions[name] : undefined;
  return isObject(target) && described(root, target);
};

describe('an editor can say of every field what it is for', () => {
  test.for(Object.entries(made))('%s', ([, text]) => {
    const root = JSON.parse(text) as Json;
    const fields = properties(root, root, '');
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter(([, field]) => !described(root, field)).map(([path]) => path)).toEqual([]);
  });
});
