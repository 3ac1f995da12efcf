import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import decompress from 'woff2-encoder/decompress';

/** One character as an outline, in thousandths of its size, with y upwards. */
export interface Glyph {
  readonly advance: number;
  /** Where its ink begins. */
  readonly left: number;
  /** Path data of SVG; empty for a space, and for a character that the typeface lacks. */
  readonly path: string;
}

const PACKAGE = '@fontsource-variable/noto-serif-sc';
const UNITS = 1000;
const HEXADECIMAL = 16;

const packageFile = (name: string): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve(`${PACKAGE}/${name}`);

/** Whether a list such as `U+4e00-4e0f,U+4e11` has a code point. */
const covers = (ranges: string, code: string): boolean =>
  ranges.split(',').some((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    const width = Math.max(from.length, to.length, code.length);
    const padded = code.padStart(width, '0');
    return from.padStart(width, '0') <= padded && padded <= to.padStart(width, '0');
  });

let ranges: Promise<Readonly<Record<string, string>>> | undefined;

/** Which of the typeface's hundred files has a character; undefined where none has. */
const sliceOf = async (character: string): Promise<string | undefined> => {
  ranges ??= readFile(packageFile('unicode.json'), 'utf8').then(
    (text) => JSON.parse(text) as Readonly<Record<string, string>>,
  );
  const code = (character.codePointAt(0) ?? 0).toString(HEXADECIMAL);
  const found = Object.entries(await ranges).find(([, list]) => covers(list, code));
  return found?.[0].replace(/^\[|\]$/gu, '');
};

const fonts = new Map<string, Promise<Font>>();

const fontOf = (slice: string, weight: number): Promise<Font> => {
  const key = `${slice} ${weight}`;
  const held = fonts.get(key);
  if (held) return held;
  const read = async (): Promise<Font> => {
    const packed = await readFile(packageFile(`files/noto-serif-sc-${slice}-wght-normal.woff2`));
    const font = create(Buffer.from(await decompress(packed)));
    if (!('getVariation' in font)) throw new Error(`${slice} holds several fonts`);
    return font.getVariation({ wght: weight });
  };
  const reading = read();
  fonts.set(key, reading);
  return reading;
};

/**
 * The outlines of characters in a Song typeface that comes as a package, so that a picture is the
 * same on a machine that has no Chinese font.
 * @param weight from 200 to 900
 */
export async function songGlyphs(
  text: string,
  weight: number,
): Promise<ReadonlyMap<string, Glyph>> {
  const glyphs = new Map<string, Glyph>();
  for (const character of new Set(text)) {
    const slice = await sliceOf(character);
    const font = slice === undefined ? undefined : await fontOf(slice, weight);
    const glyph = font?.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const path = glyph?.path.toSVG() ?? '';
    glyphs.set(character, {
      advance: glyph?.advanceWidth ?? UNITS,
      left: path === '' ? 0 : (glyph?.bbox.minX ?? 0),
      path,
    });
  }
  return glyphs;
}
