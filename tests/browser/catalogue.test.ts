import { Parser, type Quad } from 'n3';
import { expect, test } from 'vitest';
import { siteAt } from '../support/reader.ts';
import { linkedQuads } from '../support/linked-quads.ts';

const DOWNLOAD = 'http://www.w3.org/ns/dcat#downloadURL';

const lineOf = ({ subject, predicate, object }: Quad): string =>
  JSON.stringify([subject, predicate, object]);

const file = async (name: string, type: string): Promise<string> => {
  const response = await fetch(`${siteAt('/sub/')}data/${name}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  return response.text();
};

test('the catalogue says one thing in both forms, and every file it names is there', async () => {
  const turtle = new Parser().parse(await file('catalog.ttl', 'text/turtle'));
  const linked = await linkedQuads(
    JSON.parse(await file('catalog.jsonld', 'application/ld+json')) as object,
  );
  expect(turtle.map(lineOf).sort()).toEqual(linked.map(lineOf).sort());

  const { origin } = new URL(siteAt('/sub/'));
  const files = turtle.filter(({ predicate }) => predicate.value === DOWNLOAD);
  expect(files.length).toBeGreaterThan(10);
  for (const { object } of files) {
    const { pathname } = new URL(object.value);
    expect(pathname).toMatch(/^\/sub\/data\//u);
    expect((await fetch(origin + pathname, { method: 'HEAD' })).status, pathname).toBe(200);
  }
});
