import { expect, test } from 'vitest';
import { headersFor } from '../../src/site/headers.ts';
import { renderHeadersFile } from '../../src/site/headers-file.ts';

/** What a host answers with: values of all matching rules joined, unless a rule takes the earlier ones back. */
const answer = (file: string, path: string): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const rule of file.split('\n\n')) {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    if (!path.startsWith(pattern.replace(/\*$/, ''))) continue;
    for (const line of lines.map((text) => text.trim())) {
      const [, name = '', value = ''] = /^([^:]+?)(?:: (.*))?$/.exec(line) ?? [];
      if (name.startsWith('! ')) Reflect.deleteProperty(headers, name.slice(2));
      else headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
};

const paths = [
  ...['/index.html', '/search/', '/pagefind/a.js', '/_astro/a.css', '/data/a.json'],
  ...['/feeds/a.xml', '/embed/a/index.html', '/embedded/index.html', '/a/embed/index.html'],
];

test.for(['/', '/sub/'])('a host under %s answers as the preview server does', (base) => {
  const file = renderHeadersFile(base);
  for (const path of paths) {
    const expected = Object.entries(headersFor(path)).filter(([, value]) => value !== 'no-cache');
    expect(answer(file, base + path.slice(1))).toEqual(Object.fromEntries(expected));
  }
});

test('rules and lines stay within what hosts read', () => {
  const lines = renderHeadersFile('/').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
});
