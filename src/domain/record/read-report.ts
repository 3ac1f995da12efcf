import { checkReport } from './check-report.ts';
import type { Report } from './canonical.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { report as reportSchema, type ReportInput } from './report.ts';
import { resolveReport } from './resolve-report.ts';
import { toProblems } from './to-problems.ts';
import type { z } from 'zod';

/** A file that has been read: its value if it is sound, and all its problems. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  readonly yaml: YamlFile;
}

/** Reads any content file by its schema. Never throws; all problems at once. */
export function readContent<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): Reading<z.output<S>> {
  const yaml = readYaml(text, file);
  if (yaml.problems.length > 0) return { value: undefined, problems: yaml.problems, yaml };
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { value: parsed.data, problems: [], yaml };
  const problems = toProblems(schema, yaml.data, parsed.error.issues).map(yaml.place);
  return { value: undefined, problems, yaml };
}

const idsOf = ({ facts, statistics }: ReportInput) => [
  ...(facts ?? []).map(({ id }, index) => ({ id, path: ['facts', index, 'id'] })),
  ...(statistics ?? []).map(({ id }, index) => ({ id, path: ['statistics', index, 'id'] })),
];

/** Reads one report.yaml into canonical form. Never throws; all problems at once. */
export function readReport(text: string, file: string): Reading<Report> {
  const { value, problems, yaml } = readContent(text, file, reportSchema);
  if (!value) return { value: undefined, problems, yaml };
  const { report, problems: unresolved } = resolveReport(value);
  const found = [...unresolved, ...checkReport(report, idsOf(value))].map(yaml.place);
  return { value: report, problems: found, yaml };
}
