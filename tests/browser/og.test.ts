import { expect, test } from 'vitest';
import { bases, LIWAN, reader, siteAt } from '../support/reader.ts';

const withPage = reader();
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

const picture = async (base: string, name: string): Promise<Buffer> => {
  const response = await fetch(`${siteAt(base)}og/${name}.png`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/png');
  return Buffer.from(await response.arrayBuffer());
};

test.for(['site', 'liwan', 'tianhe'])(
  'the picture of %s is a PNG of 1200 × 630 and not heavy, the same in every build',
  async (name) => {
    const [one, other] = await Promise.all(bases.map((base) => picture(base, name)));
    expect([...(one?.subarray(0, 4) ?? [])]).toEqual(SIGNATURE);
    expect([one?.readUInt32BE(16), one?.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(one?.length).toBeLessThan(150_000);
    expect(other && one?.equals(other)).toBe(true);
  },
);

test.for([
  ['', 'site'],
  ['liwan/', 'liwan'],
  ['liwan/kegongxin/', 'liwan'],
  [LIWAN, 'liwan'],
  ['findings/', 'site'],
] as const)('/%s offers the picture of %s, with its size and in words', ([path, name]) =>
  withPage({}, async (page) => {
    await page.goto(siteAt('/sub/') + path);
    const said = async (property: string) =>
      page.getAttribute(`meta[property="${property}"]`, 'content');
    expect(await said('og:image')).toBe(`https://mingzhang.example/sub/og/${name}.png`);
    expect([await said('og:image:width'), await said('og:image:height')]).toEqual(['1200', '630']);
    expect(await said('og:image:alt')).toMatch(name === 'site' ? /^明账：/u : /^明账：.+荔湾区$/u);
  }),
);
