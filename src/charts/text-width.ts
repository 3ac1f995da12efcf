/** Characters as wide as a Han character: Han, full-width forms and the punctuation set with them. */
const FULL = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60\uffe0-\uffe6“”‘’…—·]/u;
/** What may not begin a line. */
const CLOSING = /[，。、；：？！）》」』】〕”’％…,.;:!?)\]}%]/u;
/** What may not end a line. */
const OPENING = /[（《「『【〔“‘([{]/u;
const NARROW = 0.55;

/** The width of a text in units, as estimated: nothing measures text where the pages are made. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (FULL.test(character) ? 1 : NARROW), 0) * size;
}

/** Runs that stay together: a Latin word or a number, a character with its punctuation. */
const runsOf = (text: string): string[] => {
  const runs: string[] = [];
  let open = false;
  for (const character of text) {
    const last = runs.at(-1);
    const previous = last?.at(-1) ?? '';
    const clings =
      open ||
      CLOSING.test(character) ||
      (!FULL.test(character) && !FULL.test(previous) && previous !== ' ');
    if (last !== undefined && clings) runs[runs.length - 1] = last + character;
    else runs.push(character);
    open = OPENING.test(character);
  }
  return runs;
};

/** A run too long for a line of its own, in pieces. */
const pieces = (run: string, width: number, size: number): string[] => {
  if (textWidth(run, size) <= width) return [run];
  const parts: string[] = [];
  for (const character of run) {
    const last = parts.at(-1);
    if (last !== undefined && textWidth(last + character, size) <= width) {
      parts[parts.length - 1] = last + character;
    } else parts.push(character);
  }
  return parts;
};

/** A text in lines no wider than `width` by estimate; put together again they are the text. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const run of runsOf(text).flatMap((each) => pieces(each, width, size))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + run, size) <= width) {
      lines[lines.length - 1] = last + run;
    } else lines.push(run);
  }
  return lines;
}

/** As `wrapped`, in as many lines, but of much the same length: no single character is left over. */
export function balanced(text: string, width: number, size: number): string[] {
  const lines = wrapped(text, width, size);
  let narrow = textWidth(text, size) / Math.max(1, lines.length);
  for (; narrow < width; narrow += size / 2) {
    const closer = wrapped(text, narrow, size);
    if (closer.length <= lines.length) return closer;
  }
  return lines;
}
