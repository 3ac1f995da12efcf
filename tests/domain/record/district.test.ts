import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { districts, nameInCity } from '#domain/record/district.ts';
import { OWN_ADDRESSES } from '#domain/record/own-addresses.ts';
import { readContent } from '#domain/record/read-report.ts';
import { told } from './sample-report.ts';

const registered = (id: string) =>
  readContent(
    `districts:\n  - { id: ${id}, code: '990101', name: 示范市示范区, short: 示范, city: 示范市, tile: { column: '1', row: '1' } }\n`,
    'districts.yaml',
    districts,
  );

describe('a district’s id', () => {
  test('is its address', () => {
    expect(registered('shifan').problems).toEqual([]);
  });

  test('may not be an address of the site’s own', () => {
    expect(told(registered('data').problems)).toMatchInlineSnapshot(`
      "content/districts.yaml:2:11  districts › 第1项 › id
        现在：写的是“data”。
        应当：不与本站自己的地址重名。
        改法：请给这个区换一个代号，例如在后面加上市名。"
    `);
  });

  test('all pages of the site’s own are among those', async () => {
    const entries = await readdir('src/pages', { withFileTypes: true });
    const own = entries.filter((each) => each.isDirectory() && !/^[[_]/u.test(each.name));
    expect(own.map(({ name }) => name).filter((name) => !OWN_ADDRESSES.includes(name))).toEqual([]);
  });
});

test('a district is called by its name without the city’s', () => {
  expect(nameInCity({ name: '示范市示范区', city: '示范市' })).toBe('示范区');
  expect(nameInCity({ name: '示范区', city: '示范市' })).toBe('示范区');
});
