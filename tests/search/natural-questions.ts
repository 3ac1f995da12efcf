import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question as people ask it, with the parts where the answer stands: any one of them is right. */
export interface NaturalQuestion {
  readonly asks: string;
  /** A report, or a part of its page: district/agency/year/kind#part. */
  readonly site: readonly string[];
  /** A place of the report's source: district/agency/year/kind#place. */
  readonly source: readonly string[];
}

/** The questions, as they were written down. */
export const NATURAL_QUESTIONS = parse(
  readFileSync(new URL('natural-questions.yaml', import.meta.url), 'utf8'),
) as readonly NaturalQuestion[];
