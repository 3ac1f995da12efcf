import { z } from 'zod';
import { line, says, slug } from './fields.ts';
import { OWN_ADDRESSES } from './own-addresses.ts';

/** A district with its code in GB/T 2260. */
export const district = z
  .strictObject({
    id: slug
      .refine((id) => !OWN_ADDRESSES.includes(id), {
        error: says('不与本站自己的地址重名。', '请给这个区换一个代号，例如在后面加上市名。'),
      })
      .describe('区的代号，用在网址里。'),
    code: z
      .string()
      .regex(/^\d{6}$/, {
        error: says('六位行政区划代码（GB/T 2260）。', '请查国家统计局公布的代码。'),
      })
      .describe('行政区划代码（GB/T 2260）。'),
    name: line.describe('全称，例如“某市某区”。'),
    short: line.describe('简称，例如“某区”。'),
    city: line.describe('所属市。'),
    tile: z
      .strictObject({
        column: z
          .string()
          .regex(/^[1-9]$/, { error: says('1 到 9。', '请写一位数字。') })
          .describe('首页区块图的列。'),
        row: z
          .string()
          .regex(/^[1-9]$/, { error: says('1 到 9。', '请写一位数字。') })
          .describe('首页区块图的行。'),
      })
      .describe('首页区块图里的位置，按大致方位。'),
  })
  .describe('一个区。');

/** The whole of districts.yaml. */
export const districts = z.strictObject({
  districts: z.array(district).min(1).describe('各区。'),
});
export type District = z.output<typeof district>;

/** A district's name within its city, as facts have it: the whole name without the city's. */
export function nameInCity({ name, city }: Pick<District, 'name' | 'city'>): string {
  return name.startsWith(city) ? name.slice(city.length) : name;
}
