import { z } from 'zod';
import { NOT_PUBLISHED, anchor, count, line, notPublished, says, slug } from './fields.ts';

/** Where a slot's figure was printed, as the author writes it. */
export const mention = z
  .strictObject({
    text: line.describe(
      '来源印出的数字，连同单位和“约、超、不超过”这样的限定词，一字不改，例如 2304.97亿元。',
    ),
    at: slug
      .optional()
      .describe('来源里的位置：source.outline 中某一处的 id。不写时沿用所在项目的 at。'),
    anchor: anchor
      .optional()
      .describe('同一处有几个相同的数字时，用几个原文字样指明是哪一个；数字在字样之中或紧随其后。'),
    unit: line.optional().describe('单位印在别处（例如表头“单位：万元”）时写在这里。'),
    as: line.optional().describe('来源对这个数的叫法，例如“支出进度”“年度预算”。'),
    joint: line
      .optional()
      .describe(
        '来源用一个数说几件事（如“产、销量超12万辆”）时，写那几件事；这个印文就可以分别记在各件事名下。',
      ),
    nth: count
      .optional()
      .describe(
        '同一处（例如表格的一行）有几个相同的数字时，写它是其中第几个；用字样更清楚时用 anchor。',
      ),
    times: count.optional().describe('这个数字在这一处印了几遍、说的都是同一件事时，写遍数。'),
  })
  .describe('一处印文。');
export type MentionInput = z.output<typeof mention>;

const printed = z.union([
  line.describe('只有一处印文、位置与所在项目相同时，直接写印文。'),
  mention,
]);

const detailed = z
  .strictObject({
    mentions: z.array(printed).min(1).describe('印出这个数的每一处，相同的也逐一记下。'),
    basis: line.optional().describe('这个比率除以什么，按来源所说；来源没有说明时写“未公布”。'),
    scope: line.optional().describe('统计范围，例如“含下属单位”“不含年中新增项目”。'),
  })
  .describe('需要写明口径或范围的数。');

const reference = z
  .strictObject({
    fact: z
      .string()
      .regex(/^[a-z0-9-]+(?:\/(?:growth|value))?$/, {
        error: says(
          'facts 或 statistics 中某一条的 id；取它的同比时在后面加 /growth。',
          '请核对这个 id 是否写在 facts 或 statistics 里。',
        ),
      })
      .describe('facts 或 statistics 中某一条的 id；取它的同比时写成 id/growth。'),
  })
  .describe('这个数已记在 facts 或 statistics 里，在此引用。');

const mentionForms = [line, mention, z.array(printed).min(1), detailed] as const;

/** A printed text and the path from the slot that leads to it. */
export interface SlotMention {
  readonly input: MentionInput;
  readonly path: readonly (string | number)[];
}

/** What an author wrote for one fact, taken apart into one shape. */
export interface Slot {
  readonly kind: 'slot';
  readonly published: boolean;
  /** The fact it refers to, when it prints nothing of its own. */
  readonly reference?: string;
  readonly mentions: readonly SlotMention[];
  readonly basis?: string | undefined;
  readonly scope?: string | undefined;
}

const one = (input: string | MentionInput, path: readonly (string | number)[]): SlotMention =>
  typeof input === 'string' ? { input: { text: input }, path } : { input, path: [...path, 'text'] };

type Written =
  | string
  | MentionInput
  | (string | MentionInput)[]
  | z.output<typeof detailed>
  | z.output<typeof reference>;

const takeApart = (written: Written): Slot => {
  const kind = 'slot';
  if (written === NOT_PUBLISHED) return { kind, published: false, mentions: [] };
  if (typeof written === 'string') return { kind, published: true, mentions: [one(written, [])] };
  if (Array.isArray(written)) {
    return { kind, published: true, mentions: written.map((item, index) => one(item, [index])) };
  }
  if ('fact' in written) return { kind, published: true, reference: written.fact, mentions: [] };
  if ('mentions' in written) {
    const mentions = written.mentions.map((item, index) => one(item, ['mentions', index]));
    return { kind, published: true, mentions, basis: written.basis, scope: written.scope };
  }
  return { kind, published: true, mentions: [one(written, [])] };
};

/** A place in the record for one fact: its mentions, a reference to a fact, or 未公布. */
export const slot = z
  .union([notPublished, ...mentionForms, reference], {
    error: says(
      '印文（如 23000万元）、{ text, at }、几处印文的列表、{ fact: id }，或“未公布”。',
      '请照 content/README.md“怎样写一个数”一节改写。',
    ),
  })
  .transform(takeApart)
  .describe('一个数：写印文、印文列表、对 facts 的引用，或“未公布”。');

/** A slot that must hold printed mentions of its own. */
export const ownMentions = z
  .union(mentionForms, {
    error: says(
      '印文（如 23000万元）、{ text, at }，或几处印文的列表。',
      '请照 content/README.md“怎样写一个数”一节改写。',
    ),
  })
  .transform(takeApart)
  .describe('一个印出的数。');

/** Tells a slot from the other values of a parsed record. */
export function isSlot(value: unknown): value is Slot {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'slot';
}

/** Tells the schema of a slot, under whatever description, from others. */
export function isSlotSchema(schema: z.core.$ZodType): boolean {
  return [slot, ownMentions].some((each) => each._zod.def === schema._zod.def);
}
