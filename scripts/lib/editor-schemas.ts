import { z } from 'zod';
import { agencies } from '#domain/record/agency.ts';
import { concepts } from '#domain/record/concept.ts';
import { districts } from '#domain/record/district.ts';
import { glossary } from '#domain/record/glossary.ts';
import { report } from '#domain/record/report.ts';
import { rubric } from '#domain/record/rubric.ts';
import { site } from '#domain/record/site.ts';

const schemas = { agencies, concepts, districts, glossary, report, rubric, site };

/**
 * JSON Schemas of the content files, by file name: made from the schemas that the build checks with,
 * so that an editor completes and checks what an author writes.
 */
export function editorSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 1)}\n`];
    }),
  );
}
