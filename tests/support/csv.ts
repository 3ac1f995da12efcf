/** The cells of a CSV file (RFC 4180) with a byte order mark, row by row; an apostrophe before a sign is dropped. */
export function parseCsv(bytes: ArrayBuffer): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff')) throw new Error('no byte order mark: Excel would garble it');
  if (!text.endsWith('\r\n')) throw new Error('the last row has no end');
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/gy;
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const groups = cell.exec(text)?.groups;
    if (!groups) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    const value = groups['quoted']?.replaceAll('""', '"') ?? groups['bare'] ?? '';
    row.push(value.replace(/^'(?=[=+\-@])/u, ''));
    if (groups['end'] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
