import type { JsonSchema } from '#domain/record/disclosure-schema.ts';

/** A field of the canonical JSON. */
export interface JsonField {
  /** Names joined by dots; `[]` stands for each item of a list, `*` for each key. */
  readonly path: string;
  readonly zh: string;
  /** Text, number, list, group, a choice of words … */
  readonly type: string;
  readonly isOptional: boolean;
  /** Whether 未公布 may stand in its place. */
  readonly mayBeUnpublished: boolean;
}

const NOT_PUBLISHED = '未公布';

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly JsonSchema[] =>
  Array.isArray(value) ? value.filter(isSchema) : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const optionsOf = (schema: JsonSchema): readonly JsonSchema[] => [
  ...listOf(schema['anyOf']),
  ...listOf(schema['oneOf']),
];

const propertiesOf = (schema: JsonSchema): readonly (readonly [string, JsonSchema])[] =>
  isSchema(schema['properties'])
    ? Object.entries(schema['properties']).flatMap(([name, of]) =>
        isSchema(of) ? [[name, of] as const] : [],
      )
    : [];

/** A reference to a fact: what is behind it is told once, under facts. */
const isReference = (schema: JsonSchema): boolean =>
  optionsOf(schema).length === 2 &&
  optionsOf(schema).some((option) => {
    const names = propertiesOf(option).map(([name]) => name);
    return (
      names.length === 1 && names[0] === 'fact' && option['description'] === '对一个数的引用。'
    );
  });

const allowsUnpublished = (schema: JsonSchema): boolean =>
  schema['const'] === NOT_PUBLISHED ||
  (Array.isArray(schema['enum']) && schema['enum'].includes(NOT_PUBLISHED)) ||
  textOf(schema['pattern']).includes(NOT_PUBLISHED) ||
  /写?“未公布”/u.test(textOf(schema['description'])) ||
  optionsOf(schema).some(allowsUnpublished);

const NAMES: Readonly<Record<string, string>> = {
  string: '文字 text',
  boolean: '是否 boolean',
  integer: '个数 integer',
  array: '列表 list',
  object: '一组 object',
};

const typeOf = (schema: JsonSchema): string => {
  if (isReference(schema)) return '引用 figure';
  if (Array.isArray(schema['enum'])) return schema['enum'].join(' | ');
  if ('const' in schema) return String(schema['const']);
  const options = optionsOf(schema);
  if (options.length === 0) return NAMES[textOf(schema['type'])] ?? '一组 object';
  const types = options.filter((option) => option['const'] !== NOT_PUBLISHED).map(typeOf);
  return [...new Set(types)].join(' | ');
};

/** Every field below a schema, in its order; what stands in several forms of one thing stands once. */
export function jsonFields(schema: JsonSchema): JsonField[] {
  const found = new Map<string, JsonField>();
  const definitions = isSchema(schema['$defs']) ? schema['$defs'] : {};

  const walk = (given: JsonSchema, path: string, above: readonly unknown[]): void => {
    const target = definitions[textOf(given['$ref']).replace('#/$defs/', '')];
    const of = isSchema(target) ? target : given;
    // A tree's branches are as the tree.
    if (above.includes(of) || isReference(of)) return;
    const below = [...above, of];
    for (const option of optionsOf(of)) walk(option, path, below);
    const required: readonly unknown[] = Array.isArray(of['required']) ? of['required'] : [];
    for (const [name, field] of propertiesOf(of)) {
      const here = path === '' ? name : `${path}.${name}`;
      const same = found.get(here);
      found.set(here, {
        path: here,
        zh: same?.zh ?? textOf(field['description']),
        type: [
          ...new Set([...(same ? same.type.split(' | ') : []), ...typeOf(field).split(' | ')]),
        ].join(' | '),
        isOptional: same?.isOptional === true || !required.includes(name),
        mayBeUnpublished: same?.mayBeUnpublished === true || allowsUnpublished(field),
      });
      walk(field, here, below);
    }
    if (isSchema(of['items'])) walk(of['items'], `${path}[]`, below);
    if (isSchema(of['additionalProperties'])) walk(of['additionalProperties'], `${path}.*`, below);
  };

  walk(schema, '', []);
  return [...found.values()];
}
