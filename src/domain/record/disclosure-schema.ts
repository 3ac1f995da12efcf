import { z } from 'zod';
import { auditForm, completenessForm, findingForm } from '../audit/audit-schema.ts';
import { scoredForm } from '../scoring/scored-schema.ts';
import { factForm, factRefForm, headlineForm } from './fact-schema.ts';
import { report } from './report.ts';
import { isSlotSchema } from './slot.ts';

const text = (says: string) => z.string().describe(says);

/** What authors write, less what takes another form: their slots become references when it is told. */
const reportForm = report
  .omit({ facts: true, statistics: true })
  .extend({
    statistics: z.array(headlineForm).describe('主要统计数字，按题目归类。'),
    facts: z.record(z.string(), factForm).describe('每个印出的数，各在自己的代号下。'),
  })
  .describe('报告里录入的一切。');

/** The canonical JSON of a report as it is published. */
const published = z
  .strictObject({
    $schema: z.url().describe('说明这份数据的 JSON Schema。'),
    address: text('报告的地址：区/部门/年度/种类。'),
    districtNames: z
      .strictObject({
        name: text('区的全称。'),
        short: text('区的简称。'),
        code: text('行政区划代码（GB/T 2260）。'),
        city: text('所属市。'),
      })
      .describe('区。'),
    agencyNames: z
      .strictObject({ name: text('部门当年的全称。'), short: text('部门当年的简称。') })
      .describe('部门。'),
    remit: z.array(z.string()).describe('部门的职责领域。'),
    digest: text('本站自己写的摘要，Markdown；没有的空着。'),
    report: reportForm,
    scored: scoredForm.exactOptional(),
    audit: auditForm,
    completeness: completenessForm,
    across: z.array(findingForm).describe('还要用到同一部门别的报告的核对结果。'),
  })
  .describe('一份绩效报告的全部数据：网页上有的，这里都有。');

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (2020-12) of the canonical JSON, made from the schemas that check what authors
 * write: wherever they write a figure, the canonical form has a reference to a fact, or 未公布.
 */
export function disclosureSchema(): JsonSchema {
  const reference = z.toJSONSchema(factRefForm);
  return z.toJSONSchema(published, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (!isSlotSchema(zodSchema)) return;
      const { description } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      const { $schema: _, ...form } = reference;
      Object.assign(jsonSchema, form, description === undefined ? {} : { description });
    },
  });
}
