import { z } from 'zod';
import { line, slug, year } from './fields.ts';

const validity = {
  from: year.optional().describe('从哪一年起；不知道就不写。'),
  to: year.optional().describe('到哪一年止；仍然有效就不写。'),
};

/** A body that discloses. It can be renamed, so names carry years. */
export const agency = z
  .strictObject({
    id: slug.describe('部门的代号，用在网址里。'),
    names: z
      .array(
        z.strictObject({
          name: line.describe('全称。'),
          short: line.describe('简称，例如“区教育局”。'),
          aliases: z.array(line).optional().describe('别的叫法，供搜索。'),
          ...validity,
        }),
      )
      .min(1)
      .describe('各时期的名称，新的在后。'),
    remit: z.array(line).min(1).describe('职责领域，用短语，例如“科技创新”“口岸”。'),
    affiliatedUnits: z
      .array(z.strictObject({ name: line.describe('单位名称。'), ...validity }))
      .optional()
      .describe('下属单位。各年的编制和人数记在报告里，带出处。'),
  })
  .describe('一个部门。');

/** The whole of agencies/<district>.yaml. */
export const agencies = z.strictObject({
  district: slug.describe('区的代号。'),
  agencies: z.array(agency).min(1).describe('这个区的各部门。'),
});
export type Agency = z.output<typeof agency>;

/** The name an agency bore in a year: the last one whose years cover it, else the last one. */
export function agencyNameIn(subject: Agency, inYear: string): Agency['names'][number] {
  const covering = subject.names.filter(
    ({ from, to }) => (from === undefined || from <= inYear) && (to === undefined || inYear <= to),
  );
  const name = covering.at(-1) ?? subject.names.at(-1);
  if (!name) throw new RangeError('an agency has at least one name');
  return name;
}
