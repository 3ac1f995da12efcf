import { disclosureSchema, type JsonSchema } from '#domain/record/disclosure-schema.ts';
import { english } from './dictionary/english.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema with what each property means in English, as its title; the Chinese is its description. */
const withEnglish = (schema: unknown, path: string): unknown => {
  if (Array.isArray(schema)) return schema.map((each) => withEnglish(each, path));
  if (!isPlain(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'properties' && isPlain(value)) return [key, propertiesIn(value, path)];
      if (key === 'items') return [key, withEnglish(value, `${path}[]`)];
      if (key === 'additionalProperties') return [key, withEnglish(value, `${path}.*`)];
      if (key === '$defs' && isPlain(value)) return [key, definitionsIn(value)];
      return [key, key === 'anyOf' || key === 'oneOf' ? withEnglish(value, path) : value];
    }),
  );
};

const propertiesIn = (properties: Plain, path: string): Plain =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const here = path === '' ? name : `${path}.${name}`;
      const of = withEnglish(value, here);
      const title = english(here);
      return [name, isPlain(of) && title !== '' ? { title, ...of } : of];
    }),
  );

/** What a tree refers to itself by is the indicator of a score tree. */
const definitionsIn = (definitions: Plain): Plain =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, of]) => [name, withEnglish(of, 'report.score.tree[]')]),
  );

/**
 * The JSON Schema (2020-12) of a report's canonical JSON.
 * @param id where it stands on the web
 */
export function renderJsonSchema(id: string): string {
  const { $schema, ...schema } = withEnglish(disclosureSchema(), '') as JsonSchema;
  return `${JSON.stringify({ $schema, $id: id, ...schema }, null, 1)}\n`;
}
