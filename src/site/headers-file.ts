import { commonHeaders, headersByPrefix, type PrefixRule } from './headers.ts';

const lines = ({ headers, without = [] }: PrefixRule): string[] => [
  ...without.map((name) => `  ! ${name}`),
  ...Object.entries(headers).flatMap(([name, value]) => [
    // Hosts join the values of all rules that match; the policy of the narrower rule must stand alone.
    ...(name in commonHeaders && headers !== commonHeaders ? [`  ! ${name}`] : []),
    `  ${name}: ${value}`,
  ]),
];

/**
 * The `_headers` file that static hosts read (Cloudflare Pages and those that follow it).
 * Such hosts let browsers ask again for pages by themselves, so only exceptions to that are written.
 *
 * @param base path the site is served under, with both slashes
 */
export function renderHeadersFile(base: string): string {
  const rules = [{ prefix: '/', headers: commonHeaders }, ...headersByPrefix];
  return rules
    .map((rule) => [`${base}${rule.prefix.slice(1)}*`, ...lines(rule), ''].join('\n'))
    .join('\n');
}
