import { expect, test } from 'vitest';
import { headersFor } from '../../src/site/headers.ts';
import { renderNginxExample } from '../../src/site/nginx-example.ts';

/** The value a `map $uri` of the configuration chooses for an address. */
const chosen = (config: string, variable: string, uri: string): string => {
  const body = new RegExp(`map \\$uri \\${variable} \\{([^}]*)\\}`).exec(config)?.[1] ?? '';
  const rules = [...body.matchAll(/^ {2}(\S+) "([^"]*)";$/gm)];
  const matching = rules.find(
    ([, pattern = '']) => pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(uri),
  );
  return (matching ?? rules.find(([, pattern]) => pattern === 'default'))?.[2] ?? '';
};

const answer = (config: string, uri: string): Record<string, string> =>
  Object.fromEntries(
    [...config.matchAll(/^ {2}add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gm)]
      .map(([, name = '', fixed, variable = '']) => [name, fixed ?? chosen(config, variable, uri)])
      .filter(([, value]) => value !== ''),
  ) as Record<string, string>;

const paths = [
  ...['/index.html', '/search/', '/pagefind/a.js', '/_astro/a.css', '/data/a.json'],
  ...['/feeds/a.xml', '/embed/a/index.html', '/embedded/index.html', '/a/embed/index.html'],
];

test.for(['/', '/sub/'])('nginx under %s answers as the preview server does', (base) => {
  const config = renderNginxExample(base);
  for (const path of paths) {
    expect(answer(config, base + path.slice(1))).toEqual(headersFor(path));
  }
});

test('the folder is where the base leads', () => {
  expect(renderNginxExample('/')).toContain('location / {\n    root /srv/mingzhang/dist/;');
  expect(renderNginxExample('/sub/')).toContain(
    'location /sub/ {\n    alias /srv/mingzhang/dist/;',
  );
  expect(renderNginxExample('/sub/')).toContain('error_page 404 /sub/404.html;');
});
