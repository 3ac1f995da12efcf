import { z } from 'zod';

type Path = readonly (string | number)[];

const inner = (schema: z.core.$ZodType): z.core.$ZodType[] => {
  if (schema instanceof z.ZodOptional) return [schema.unwrap()];
  if (schema instanceof z.ZodPipe) return [schema.in];
  if (schema instanceof z.ZodUnion) return [...schema.options];
  return [];
};

const step = (schema: z.core.$ZodType, key: string | number): z.core.$ZodType[] => {
  if (schema instanceof z.ZodObject) {
    const field: unknown = (schema.shape as Record<string, unknown>)[`${key}`];
    return field instanceof z.ZodType ? [field] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element];
  return inner(schema).flatMap((option) => step(option, key));
};

const schemasAt = (schema: z.core.$ZodType, path: Path): z.core.$ZodType[] =>
  path.reduce<z.core.$ZodType[]>(
    (found, key) => found.flatMap((each) => step(each, key)),
    [schema],
  );

const noteOf = (schema: z.core.$ZodType): string | undefined => {
  const own = schema instanceof z.ZodType ? schema.description : undefined;
  return (
    own ??
    inner(schema)
      .map(noteOf)
      .find((note) => note !== undefined)
  );
};

/** The sentence a schema says of the field at `path`, looked up through optional fields and unions. */
export function describeSchema(schema: z.ZodType, path: Path): string | undefined {
  return schemasAt(schema, path)
    .map(noteOf)
    .find((note) => note !== undefined);
}

const objectKeys = (schema: z.core.$ZodType): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : inner(schema).flatMap(objectKeys);

/** The fields that may stand at `path`. */
export function keysOf(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(objectKeys))];
}
