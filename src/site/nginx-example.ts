import { commonHeaders, headersByPrefix, revalidate, type PrefixRule } from './headers.ts';

const variable = (name: string): string => `$mingzhang_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx sends no header whose value is empty. */
const NOTHING = '';

/** The value that a part of the site has; undefined where it has none of its own. */
const valueOf = ({ headers, without = [] }: PrefixRule, name: string): string | undefined =>
  without.includes(name) ? NOTHING : headers[name];

/** nginx chooses one value a header by the start of the address; `add_header` in a location would drop all others. */
const renderMap = (name: string, base: string): string => {
  const common = name === 'Cache-Control' ? revalidate : (commonHeaders[name] ?? '');
  const own = headersByPrefix.flatMap((rule) => {
    const value = valueOf(rule, name);
    return value === undefined
      ? []
      : [`  ~^${base}${rule.prefix.slice(1)} ${JSON.stringify(value)};`];
  });
  return [`map $uri ${variable(name)} {`, `  default ${JSON.stringify(common)};`, ...own, '}'].join(
    '\n',
  );
};

/**
 * An nginx configuration that serves the built site as the preview server does.
 * `server_name` and `root` are for whoever runs it to fill in.
 *
 * @param base path the site is served under, with both slashes
 */
export function renderNginxExample(base: string): string {
  const varying = [
    ...new Set(
      headersByPrefix.flatMap(({ headers, without = [] }) => [...Object.keys(headers), ...without]),
    ),
  ];
  const fixed = Object.entries(commonHeaders).filter(([name]) => !varying.includes(name));
  return [
    '# 由 src/site/nginx-example.ts 生成；server_name 与路径请按实际情况填写。',
    ...varying.map((name) => renderMap(name, base)),
    'server {',
    '  listen 80;',
    '  server_name example.org;',
    '  charset utf-8;',
    '  gzip on;',
    '  gzip_types text/css text/csv text/plain text/javascript application/javascript application/json application/xml image/svg+xml application/wasm;',
    ...varying.map((name) => `  add_header ${name} ${variable(name)} always;`),
    ...fixed.map(([name, value]) => `  add_header ${name} ${JSON.stringify(value)} always;`),
    `  location ${base} {`,
    `    ${base === '/' ? 'root' : 'alias'} /srv/mingzhang/dist/;`,
    '    index index.html;',
    '  }',
    `  error_page 404 ${base}404.html;`,
    '}',
    '',
  ].join('\n');
}
