import { Converter } from 'opencc-js/t2cn';

/** The block of Han characters that both scripts share. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * The traditional forms of the characters of these texts, each followed by the simplified one, in the
 * order of Unicode: `廣广績绩`. Only characters that occur: the whole table would be six times as large.
 */
export function simplifiedForms(texts: Iterable<string>): string {
  const known = new Set<string>();
  for (const text of texts) for (const character of text) known.add(character);
  const simplify = Converter({ from: 'tw', to: 'cn' });
  const pairs: string[] = [];
  for (let code = FIRST; code <= LAST; code += 1) {
    const traditional = String.fromCodePoint(code);
    const simplified = simplify(traditional);
    if (simplified !== traditional && known.has(simplified)) pairs.push(traditional + simplified);
  }
  return pairs.join('');
}
