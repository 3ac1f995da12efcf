import type { Simplified } from './normalise.ts';

/** Simplified characters by their traditional forms, from a text of pairs: `廣广績绩`. */
export function readForms(pairs: string): Simplified {
  const characters = [...pairs];
  const forms = new Map<string, string>();
  for (const [index, traditional] of characters.entries()) {
    const simplified = characters[index + 1];
    if (index % 2 === 0 && simplified !== undefined) forms.set(traditional, simplified);
  }
  return forms;
}
