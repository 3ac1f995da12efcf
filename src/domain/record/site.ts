import { z } from 'zod';
import { line, says } from './fields.ts';

/** The whole of site.yaml: who publishes this site, where, and under what licence. */
export const site = z
  .strictObject({
    name: line.describe('网站名称。'),
    tagline: line.describe('一句话的说明。'),
    address: z
      .url({
        protocol: /^https?$/,
        error: says(
          'http 或 https 开头的网址，不带路径。',
          '请写完整的网址，例如 https://mingzhang.example。',
        ),
      })
      .regex(/^https?:\/\/[^/@?#]+$/, {
        error: says(
          'http 或 https 开头的网址，不带路径。',
          '路径写在 base 里；网址里不写用户名和密码。',
        ),
      })
      .describe('网站地址，不带路径。'),
    base: z
      .string()
      .regex(/^\/(?:[a-z0-9-]+\/)*$/, {
        error: says('以 / 开头和结尾的路径，例如 / 或 /sub/。', '请补上斜线。'),
      })
      .describe('网站放在哪个路径下。'),
    publisher: line.describe('发布者。'),
    contact: line
      .regex(/^(?:mailto:|https?:\/\/)\S+$/, {
        error: says('mailto: 或 http(s):// 开头的联系方式。', '请写读者报告错误的去处。'),
      })
      .describe('读者报告错误的去处。'),
    licence: z
      .strictObject({
        name: line.describe('数据许可的名称。'),
        url: z
          .url({ protocol: /^https?$/, error: says('许可协议的网址。', '请写完整的网址。') })
          .describe('许可协议的网址。'),
      })
      .describe('数据许可。'),
  })
  .describe('网站设置。');
export type Site = z.output<typeof site>;
