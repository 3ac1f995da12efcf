import { describe, expect, test } from 'vitest';
import { disclosureSchema } from '#domain/record/disclosure-schema.ts';
import { dictionary, dictionaryTable } from '../../../src/exports/dictionary/dictionary.ts';
import { english, ENGLISH_NAMES, englishName } from '../../../src/exports/dictionary/english.ts';
import { jsonFields } from '../../../src/exports/dictionary/json-fields.ts';

const fields = jsonFields(disclosureSchema());

describe('the dictionary', () => {
  test.for(dictionary().map((chapter) => [chapter.title, chapter] as const))(
    'explains everything of %s in Chinese and English, with type and what stands for no value',
    ([, { entries }]) => {
      expect(entries.length).toBeGreaterThan(5);
      for (const { id, name, zh, en, type, absent } of entries) {
        expect(zh, id).toMatch(/\p{Script=Han}/u);
        expect(en, id).toMatch(/^[A-Z].*\.$/u);
        expect(
          [name, type, absent].every((text) => text !== ''),
          id,
        ).toBe(true);
      }
    },
  );

  test('has no explanation of what is not there', () => {
    const used = new Set(fields.map(({ path }) => englishName(path)));
    expect(ENGLISH_NAMES.filter((name) => !used.has(name))).toEqual([]);
  });

  test('says of a field that nobody explained that it has no English', () => {
    expect(english('report.projects[].colour')).toBe('');
    expect(english('report.score')).not.toBe('');
  });

  test('is a table with a row for each', () => {
    const { columns, rows } = dictionaryTable();
    expect(rows).toHaveLength(dictionary().flatMap(({ entries }) => entries).length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});

describe('a field of the JSON', () => {
  const field = (path: string) => fields.find((each) => each.path === path);

  test.for([
    ['report.score.total', false, true],
    ['report.score.scoreRate', true, true],
    ['report.dated', false, true],
    ['report.title', false, false],
    ['report.projects', true, false],
    ['report.projects[].executionBasis', true, true],
    ['report.facts.*.mentions[].figure.high', true, false],
  ] as const)(
    '%s may be left out: %s, may be 未公布: %s',
    ([path, isOptional, mayBeUnpublished]) => {
      expect(field(path)).toMatchObject({ isOptional, mayBeUnpublished });
    },
  );

  test('is told once however deep its tree goes', () => {
    expect(
      fields.filter(({ path }) => path.includes('children.') || path.includes('children[]')),
    ).toEqual([]);
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  });
});
