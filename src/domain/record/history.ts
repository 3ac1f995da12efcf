import { z } from 'zod';
import { isoDate, line, slug } from './fields.ts';

/** A change made to a published record: what stood there, what stands there now, and why. */
export const correction = z
  .strictObject({
    date: isoDate.describe('更正日期。'),
    field: line.describe('改的是哪个字段，例如“budget.total.actual”。'),
    old: line.describe('原来的值。'),
    new: line.describe('现在的值。'),
    reason: line.describe('为什么改。'),
    by: line.describe('谁提出或谁改的（机构或角色，不写个人）。'),
  })
  .describe('一次更正。');
export type Correction = z.output<typeof correction>;

/** The agency's answer to a finding. */
export const reply = z
  .strictObject({
    date: isoDate.describe('回应日期。'),
    finding: line.describe('回应哪条发现：写它的编号。'),
    by: line.describe('回应的机构。'),
    words: line.describe('回应内容。'),
    id: slug.describe('这条回应的代号。'),
  })
  .describe('部门对一条发现的回应。');

/** A finding that its publisher takes back, and why; it stays in the history. */
export const withdrawal = z
  .strictObject({
    date: isoDate.describe('撤回日期。'),
    finding: line.describe('撤回哪条发现：写它的编号。'),
    by: line.describe('谁撤回的（机构或角色，不写个人）。'),
    reason: line.describe('为什么撤回。'),
  })
  .describe('撤回的一条发现。');
export type Withdrawal = z.output<typeof withdrawal>;
