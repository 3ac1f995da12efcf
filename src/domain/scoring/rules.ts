import { z } from 'zod';
import { says } from '../record/fields.ts';
import type { AnyRule, Rule } from './rule.ts';
import { bands } from './rules/bands.ts';
import { categorical } from './rules/categorical.ts';
import { checklist } from './rules/checklist.ts';
import { chooseOne } from './rules/choose-one.ts';
import { complement } from './rules/complement.ts';
import { deduct } from './rules/deduct.ts';
import { equalSplit } from './rules/equal-split.ts';
import { formula } from './rules/formula.ts';
import { imported } from './rules/imported.ts';
import { judged } from './rules/judged.ts';
import { linear } from './rules/linear.ts';
import { optional } from './rules/optional.ts';
import { proportional } from './rules/proportional.ts';
import { veto } from './rules/veto.ts';
import { zeroIf } from './rules/zero-if.ts';

/** A rule inside a rule; known once all kinds are. */
const anyRule: z.ZodType<AnyRule> = z.lazy(() => rule);

/** Every kind of rule. A new kind is a file in `rules/` and a line here. */
export const RULES: readonly Rule[] = [
  proportional,
  linear,
  complement,
  bands,
  checklist,
  zeroIf(anyRule),
  veto(anyRule),
  deduct,
  imported,
  categorical,
  judged,
  chooseOne(anyRule),
  optional(anyRule),
  formula,
  equalSplit,
] as unknown as readonly Rule[];

const kinds = RULES.map(({ kind }) => kind).join('、');
type Kinds = [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];

/** A rule as a rubric writes it. */
export const rule: z.ZodType<AnyRule> = z
  .discriminatedUnion('kind', RULES.map(({ options }) => options) as unknown as Kinds, {
    error: says(
      `kind 是其中一种：${kinds}。`,
      '请核对规则的种类；各种类的写法见 content/README.md。',
    ),
  })
  .describe('评分规则。') as unknown as z.ZodType<AnyRule>;

/** The kind of a rule that has passed its schema. */
export function ruleOf({ kind }: AnyRule): Rule {
  const found = RULES.find((each) => each.kind === kind);
  if (!found) throw new RangeError(`a rule that passed its schema has a kind: ${kind}`);
  return found;
}
