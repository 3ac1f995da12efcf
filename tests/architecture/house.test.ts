import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { glossarySpellings } from '../../src/domain/record/glossary.ts';
import { listFiles } from '../../src/store/files.ts';
import { readContentDir } from '../../src/store/read-content.ts';
import { unlawfulImports } from './imports.ts';

const names = (await listFiles('src')).map((name) => `src/${name}`);
const code = await Promise.all(
  names
    .filter((name) => /\.(?:ts|astro)$/.test(name))
    .map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
);

describe('rooms import downward only', () => {
  test('every file of src/ keeps the law', () => {
    expect(code.length).toBeGreaterThan(50);
    expect(code.flatMap(({ file, text }) => unlawfulImports(file, text))).toEqual([]);
  });

  const broken: readonly (readonly [string, string, string])[] = [
    ['a view that imports a chart', 'src/views/a.ts', "import { b } from '../charts/b.ts';"],
    [
      'a component that asks the store',
      'src/components/A.astro',
      "---\nimport { p } from '../store/prepared.ts';\n---",
    ],
    [
      'a script tag that reaches up',
      'src/layouts/A.astro',
      "<script>import '../pages/x.ts';</script>",
    ],
    [
      'a domain file that reads files',
      'src/domain/a.ts',
      "import { readFile } from 'node:fs/promises';",
    ],
    ['a domain file with a strange package', 'src/domain/a.ts', "import x from 'd3';"],
    [
      'a domain file that imports the site',
      'src/domain/record/a.ts',
      "import { l } from '../../site/links.ts';",
    ],
    ['a dynamic import upward', 'src/charts/a.ts', "const b = await import('../pages/b.ts');"],
    ['a re-export upward', 'src/store/a.ts', "export { b } from '../views/b.ts';"],
    ['an import out of src/', 'src/views/a.ts', "import x from '../../scripts/x.ts';"],
  ];

  test.for(broken)('finds %s', ([, file, text]) => {
    expect(unlawfulImports(file, text)).toHaveLength(1);
  });

  test('lets the alias of the domain through', () => {
    expect(unlawfulImports('src/views/a.ts', "import { b } from '#domain/record/b.ts';")).toEqual(
      [],
    );
  });
});

describe('the domain', () => {
  test('compiles alone, without the machine and without the page', () => {
    const { status, stdout } = spawnSync(
      'npx',
      ['tsc', '--noEmit', '-p', 'src/domain/tsconfig.json'],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('has no number schema for a figure', () => {
    const found = code.filter(({ text }) => /\bz\.(?:number|coerce|int|float)\b/.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  test('turns decimals into floats nowhere but in views and charts', () => {
    const found = code.filter(
      ({ file, text }) =>
        !/^src\/(?:views|charts)\//.test(file) &&
        /\b(?:Number\(|parseFloat|parseInt|toNumber)/.test(text),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

interface Named {
  readonly name: string;
  readonly children?: readonly Named[] | undefined;
}
const namesOf = (nodes: readonly Named[] = []): string[] =>
  nodes.flatMap(({ name, children }) => [name, ...namesOf(children)]);

test('no district, agency, project or indicator is named in the code, terms of the glossary excepted', async () => {
  const content = await readContentDir('content', '', new Map());
  const terms = new Set(glossarySpellings(content.glossary));
  const proper = [
    ...content.districts.flatMap(({ id, name, short, code: number }) => [id, name, short, number]),
    ...content.agencies.flatMap(({ agency }) => [
      agency.id,
      ...agency.names.flatMap(({ name, short, aliases }) => [name, short, ...(aliases ?? [])]),
    ]),
    ...content.reports.flatMap(
      ({ reading }) => reading.value?.projects?.map(({ name }) => name) ?? [],
    ),
    ...content.rubrics.flatMap(({ indicators }) => namesOf(indicators)),
    ...content.reports.flatMap(({ reading }) => [
      ...namesOf(reading.value?.score.tree),
      ...namesOf(reading.value?.targets),
    ]),
  ].filter((name) => !terms.has(name));
  expect(proper.length).toBeGreaterThan(20);
  const found = code.flatMap(({ file, text }) =>
    proper.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});
