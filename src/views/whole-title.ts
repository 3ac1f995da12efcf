import type { Site } from '#domain/record/site.ts';

/** What the data of the whole site is called. */
export function wholeTitle({ name }: Site): string {
  return `${name}：政府部门绩效公开数据`;
}
