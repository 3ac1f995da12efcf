import { z } from 'zod';
import { line, slug } from './fields.ts';

/** A term of the field, explained where it stands on a page. */
const glossaryTerm = z
  .strictObject({
    id: slug.describe('名词的代号。'),
    group: line
      .optional()
      .describe('名词归在哪一组，同组写一样的字；没有写的列在最后，作“其他名称”。'),
    term: line.describe('名词。'),
    aliases: z.array(line).optional().describe('别的说法；带数字的说法在核对来源时不当作数字。'),
    means: line.describe('一两句话的解释，用平常话。'),
    see: z.array(slug).optional().describe('一起看更明白的名词：写它们的 id。'),
  })
  .describe('一条名词解释。');

/** The whole of glossary.yaml. */
export const glossary = z.strictObject({
  terms: z.array(glossaryTerm).describe('名词，先后就是名词解释页上的先后。'),
});
export type GlossaryTerm = z.output<typeof glossaryTerm>;

/** Every spelling of the glossary, for telling names with numerals in them from numbers. */
export function glossarySpellings(terms: readonly GlossaryTerm[]): string[] {
  return terms.flatMap(({ term, aliases }) => [term, ...(aliases ?? [])]);
}
