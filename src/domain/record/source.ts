import { z } from 'zod';
import { FINGERPRINT } from '../source/fingerprint.ts';
import { anchor, count, isoDate, line, notPublished, says, sha256, slug } from './fields.ts';

const place = z
  .strictObject({
    id: slug.describe('这一处的代号，别处用 at 引用它。'),
    label: line.describe('给读者看的位置，例如“一、（三）”“附件1”“表1-6 第27行”。'),
    heading: line.describe(
      '来源里的标题或开头几个字，照印文；空格和换行不计。按来源的先后排列，前一处到后一处之间就是这一处的范围。',
    ),
  })
  .describe('来源里的一处。');

const ignored = z
  .union([
    z.strictObject({
      reason: z
        .enum(['page', 'list', 'document'], {
          error: 'page、list、document 或 private。\n只有页码、序号、文号和个人信息可以不录。',
        })
        .describe('page 页码；list 序号；document 文件名称或文号里的数字。'),
      at: slug.describe('来源里的位置。'),
      texts: z
        .array(
          z.union([
            line,
            z.strictObject({
              text: line.describe('不录的数字，照印文。'),
              anchor: anchor.optional().describe('同一处有几个相同的数字时，指明是哪一个。'),
              times: count.optional().describe('在这一处不录几遍。'),
              before: line
                .optional()
                .describe(
                  '序号后面紧挨着一个数、连起来会读成另一个数时（2.90%），写后面那个数（90%）。',
                ),
            }),
          ]),
        )
        .min(1)
        .describe('不录的数字，照印文，可带前后的标点。'),
    }),
    z.strictObject({
      reason: z.literal('private').describe('private 个人信息：只写它在哪里，不写它是什么。'),
      what: line.describe('是什么信息，例如“联系电话”。'),
      at: slug.describe('来源里的位置。'),
      after: anchor.describe('信息前面的几个字。'),
      before: anchor.describe('信息后面的几个字。'),
    }),
  ])
  .describe('来源里不录入的数字和理由。');

/** The document a report was transcribed from. */
export const source = z
  .strictObject({
    title: line.describe('文件标题，照来源。'),
    publisher: line.describe('公布机构；不知道写“未公布”。'),
    published: z.union([notPublished, isoDate]).describe('公布日期；不知道写“未公布”。'),
    url: z
      .union([
        notPublished,
        z.url({
          protocol: /^https?$/,
          error: 'http 或 https 开头的网址，或“未公布”。\n请写完整的网址。',
        }),
      ])
      .describe('公布网址；不知道写“未公布”。'),
    obtained: z
      .enum(['typed', 'extracted', 'recognised'], {
        error: 'typed、extracted 或 recognised。\n请选一个。',
      })
      .describe('文字怎样得来：typed 手工录入；extracted 从文件提取；recognised 图像识别。'),
    textSha256: sha256.describe('本站所持文本的 SHA-256（不是原件的）。'),
    fingerprint: z
      .string()
      .regex(FINGERPRINT, {
        error: says(
          'm1: 开头的一整行文本指纹。',
          '请运行 npm run fingerprint -- 来源文本.txt，把印出的一行整行粘贴过来。',
        ),
      })
      .optional()
      .describe(
        '本站所持文本的指纹：不存原文，也能看出各年的文字沿用了多少。用 npm run fingerprint 计算。',
      ),
    originalSha256: z
      .union([notPublished, sha256])
      .describe('原件的 SHA-256；没有原件写“未公布”。'),
    outline: z.array(place).min(1).describe('来源的各处，按先后排列。'),
    ignored: z.array(ignored).optional().describe('不录入的数字和理由。'),
  })
  .describe('来源文件。');
