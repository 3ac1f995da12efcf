import { Converter } from 'opencc-js';
import type { Simplified } from '../../../src/search/normalise.ts';

/** The block of Han characters that both scripts share. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Every traditional character with its simplified form, in the order of Unicode. What is a simplified
 * character itself is none, such as 么, which was one for 幺, too.
 */
export function simplifiedForms(): Simplified {
  const simplify = Converter({ from: 'tw', to: 'cn' });
  const complicate = Converter({ from: 'cn', to: 'tw' });
  const forms = new Map<string, string>();
  for (let code = FIRST; code <= LAST; code += 1) {
    const traditional = String.fromCodePoint(code);
    const simplified = simplify(traditional);
    const isTraditional = simplified !== traditional && complicate(traditional) === traditional;
    if (isTraditional) forms.set(traditional, simplified);
  }
  return forms;
}

/**
 * The forms of characters that occur, each followed by the simplified one: `廣广績绩`. The whole table
 * would be six times as large.
 */
export function formsOf(forms: Simplified, known: ReadonlySet<string>): string {
  return [...forms]
    .filter(([, simplified]) => known.has(simplified))
    .map(([traditional, simplified]) => traditional + simplified)
    .join('');
}
