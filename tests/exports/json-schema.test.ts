import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { auditForm, completenessForm } from '#domain/audit/audit-schema.ts';
import type { Audit } from '#domain/audit/finding.ts';
import type { Completeness } from '#domain/audit/completeness.ts';
import type { Fact, Headline } from '#domain/record/canonical.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import type { factForm, headlineForm } from '#domain/record/fact-schema.ts';
import type { Scored } from '#domain/scoring/scored.ts';
import type { scoredForm } from '#domain/scoring/scored-schema.ts';
import { writeContent } from '../../scripts/lib/synthetic/write.ts';
import { renderJsonSchema } from '../../src/exports/json-schema.ts';
import { listFiles } from '../../src/store/files.ts';
import { prepareContent } from '../../src/store/prepare.ts';
import { disclosureOf, soundWith } from '../domain/record/sample-report.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ID = 'https://example.org/data/schema/report.schema.json';
const schema = JSON.parse(renderJsonSchema(ID)) as Record<string, unknown>;
const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

const published = (disclosure: Disclosure) => ({ $schema: ID, ...disclosure, across: [] });

/** The canonical JSON of every report of a content folder. */
async function disclosuresOf(contentDir: string): Promise<Disclosure[]> {
  const preparedDir = temporaryFolder();
  const { problems } = await prepareContent({ contentDir, preparedDir });
  expect(problems).toEqual([]);
  const folder = join(preparedDir, 'reports');
  return Promise.all(
    (await listFiles(folder)).map(
      async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Disclosure,
    ),
  );
}

const faultsOf = (data: unknown): string[] => {
  validate(data);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
};

describe('the schema of the canonical JSON', () => {
  test('is called by its address', () => {
    expect(schema['$id']).toBe(ID);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test.for(['content', 'tests/fixtures/content', 'tests/fixtures/frames'])(
    'holds for every report of %s',
    async (folder) => {
      const all = await disclosuresOf(folder);
      expect(all.length).toBeGreaterThan(0);
      for (const each of all) expect(faultsOf(published(each)), each.address).toEqual([]);
    },
  );

  test('holds for reports that nobody wrote by hand', async () => {
    const out = join(temporaryFolder(), 'content');
    await writeContent({ reports: 24, seed: 'schema', out });
    const all = await disclosuresOf(out);
    expect(all).toHaveLength(24);
    for (const each of all) expect(faultsOf(published(each)), each.address).toEqual([]);
  });

  test('describes every property in Chinese and English, and lets no other in', () => {
    const silent: string[] = [];
    const open: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties, additionalProperties } = value as Record<string, unknown>;
      if (typeof properties === 'object' && properties !== null && 'type' in value) {
        if (additionalProperties !== false) open.push(path);
        for (const [name, of] of Object.entries(properties)) {
          const { description = '', title = '', $ref } = of as Record<string, string>;
          const behind = name === 'fact' || $ref !== undefined;
          if (description === '' || (title === '' && !behind)) silent.push(`${path}.${name}`);
        }
      }
      for (const [key, below] of Object.entries(value)) walk(below, `${path}/${key}`);
    };
    walk(schema, '');
    expect(silent).toEqual([]);
    expect(open).toEqual([]);
  });
});

describe('a damaged report', () => {
  const { value } = soundWith('district', 'district');
  if (!value) throw new Error('the sample is not sound');
  const sound = disclosureOf(value);

  type Loose = Record<string, never>;
  const damages: readonly (readonly [string, (data: Record<string, unknown>) => void, RegExp])[] = [
    ['with a field too many', (data) => (data['extra'] = 1), /additional properties/u],
    [
      'with a field of its record too many',
      (data) => ((data['report'] as Loose)['extra'] = 1 as never),
      /^\/report .*additional/u,
    ],
    [
      'without its facts',
      (data) => delete (data['report'] as Loose)['facts'],
      /^\/report .*'facts'/u,
    ],
    [
      'with a figure in place of a reference',
      (data) => ((data['report'] as { score: Loose }).score['total'] = '97.5分' as never),
      /^\/report\/score\/total/u,
    ],
    [
      'with a nought for what is not published',
      (data) => ((data['report'] as { score: Loose }).score['outOf'] = 0 as never),
      /^\/report\/score\/outOf/u,
    ],
    [
      'with a severity that is none',
      (data) => (data['across'] = [{ id: 'a', severity: 'worse' }]),
      /^\/across\/0/u,
    ],
    [
      'without the place of a print',
      (data) => {
        const [fact] = Object.values((data['report'] as Disclosure['report']).facts);
        delete (fact?.mentions[0] as unknown as Loose)['at'];
      },
      /mentions\/0 .*'at'/u,
    ],
  ];
  test.for(damages)('%s fails', ([, damage, says]) => {
    const data = structuredClone(published(sound)) as unknown as Record<string, unknown>;
    expect(faultsOf(data)).toEqual([]);
    damage(data);
    expect(faultsOf(data).join('\n')).toMatch(says);
  });
});

test('the forms written for the schema are those of the code', () => {
  type Plain<T> = T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Plain<T[Key]> }
      : T;
  expectTypeOf<Plain<z.output<typeof factForm>>>().toEqualTypeOf<Plain<Fact>>();
  expectTypeOf<Plain<z.output<typeof headlineForm>>>().toEqualTypeOf<Plain<Headline>>();
  expectTypeOf<Plain<z.output<typeof scoredForm>>>().toEqualTypeOf<Plain<Scored>>();
  expectTypeOf<Plain<z.output<typeof auditForm>>>().toEqualTypeOf<Plain<Audit>>();
  expectTypeOf<z.output<typeof completenessForm>>().toExtend<Completeness>();
});
