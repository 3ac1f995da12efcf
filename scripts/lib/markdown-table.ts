/** A Markdown table; columns of numbers stand to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const isNumber = (at: number): boolean =>
    rows.length > 0 && rows.every((row) => /^[\d.%/ —]+$/u.test(String(row[at] ?? '')));
  const rule = head.map((_, at) => (isNumber(at) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
