/** Reads CSV as RFC 4180 says, and nothing more lenient: a stray quote or line end is an error. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  const cell = (): string => {
    if (text[at] !== '"') {
      const [plain = ''] = /^[^,"\r\n]*/u.exec(text.slice(at)) ?? [];
      at += plain.length;
      return plain;
    }
    let inside = '';
    for (at += 1; at < text.length; at += 1) {
      if (text[at] !== '"') inside += text[at] ?? '';
      else if (text[at + 1] === '"') {
        inside += '"';
        at += 1;
      } else break;
    }
    if (text[at] !== '"') throw new Error('a quote is never closed');
    at += 1;
    return inside;
  };
  while (at < text.length) {
    const row = [cell()];
    while (text[at] === ',') {
      at += 1;
      row.push(cell());
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}
