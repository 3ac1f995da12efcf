import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { formatProblems } from '#domain/record/problem.ts';
import { prepareContent } from './store/prepare.ts';
import { preparedDir, readPrepared } from './store/prepared.ts';

const contentDir = () => resolve(process.env['MINGZHANG_CONTENT'] || 'content');

const counts = z.strictObject({
  contradiction: z.string(),
  doubt: z.string(),
  'last-digit': z.string(),
  note: z.string(),
});

/** Thin entries: whole reports in a collection would cost gigabytes at a few thousand reports. */
const reports = defineCollection({
  loader: {
    name: 'prepared-reports',
    async load(context) {
      const { store, watcher } = context;
      const fill = async (): Promise<void> => {
        const { problems } = await prepareContent({
          contentDir: contentDir(),
          preparedDir: preparedDir(),
        });
        if (problems.length > 0) throw new Error(`\n${formatProblems(problems)}`);
        store.clear();
        for (const row of readPrepared().reports) {
          const data = await context.parseData({ id: row.address, data: { ...row } });
          store.set({ id: row.address, data, digest: row.hash });
        }
      };
      await fill();
      watcher?.add(contentDir());
      watcher?.on('change', (file) => {
        if (file.startsWith(contentDir())) void fill();
      });
    },
  },
  schema: z.strictObject({
    address: z.string(),
    hash: z.string(),
    inputs: z.string(),
    district: z.string(),
    agency: z.string(),
    year: z.string(),
    kind: z.string(),
    title: z.string(),
    listed: z.string(),
    agencyName: z.string(),
    budget: z.string(),
    actual: z.string(),
    amounts: z.strictObject({
      initialBudget: z.string().exactOptional(),
      adjustedBudget: z.string().exactOptional(),
      budget: z.string().exactOptional(),
      actual: z.string().exactOptional(),
    }),
    executionRate: z.string(),
    score: z.string(),
    points: z.strictObject({ value: z.string(), outOf: z.string() }).exactOptional(),
    grade: z.string(),
    rubric: z.string(),
    projects: z.string(),
    targets: z.string(),
    facts: z.string(),
    charts: z.array(z.string()),
    findings: counts,
    across: z.strictObject({ hash: z.string(), findings: counts }),
    completeness: z.array(z.string()),
    corrections: z.array(z.record(z.string(), z.string())),
    withdrawals: z.array(z.record(z.string(), z.string())),
  }),
});

const articlesDir = () => join(contentDir(), 'articles');

/** What editors write about the site itself, with components; a content folder may have none. */
const articles = defineCollection({
  loader: existsSync(articlesDir())
    ? glob({ pattern: '*.mdx', base: pathToFileURL(`${articlesDir()}/`) })
    : () => [],
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

export const collections = { reports, articles };
