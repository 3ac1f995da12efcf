import { TOKENS } from './chart-styles.ts';
import { at } from './svg.ts';

/** A character as an outline, in thousandths of its size, with y upwards. */
export interface Outline {
  readonly advance: number;
  /** Where its ink begins. */
  readonly left: number;
  readonly path: string;
}

/** A line of text in the picture. */
export interface TitleLine {
  readonly text: string;
  /** Its size where it has room; a longer line is set smaller. */
  readonly size: number;
  readonly weight: number;
  readonly colour: 'ink' | 'soft' | 'zhu';
  /** Where its baseline stands. */
  readonly y: number;
  /** At the right edge instead of the left. */
  readonly right?: boolean;
}

export const TITLE_WIDTH = 1200;
export const TITLE_HEIGHT = 630;

const MARGIN = 72;
const UNITS = 1000;
const ROOM = TITLE_WIDTH - 2 * MARGIN;

const rule = (y: number, thickness: number): string =>
  `<rect x="${MARGIN}" y="${y}" width="${ROOM}" height="${thickness}" fill="${TOKENS.ink}"/>`;

/** A line's outlines; what the font lacks leaves its room empty. */
const lineOf = (
  line: TitleLine,
  outlineOf: (line: TitleLine, character: string) => Outline,
): string => {
  const outlines = [...line.text].map((character) => outlineOf(line, character));
  const units = outlines.reduce((sum, { advance }) => sum + advance, 0);
  const scale = Math.min(line.size, (ROOM * UNITS) / Math.max(units, 1)) / UNITS;
  // The ink of large and small lines begins at one edge.
  const edge = MARGIN - (outlines[0]?.left ?? 0) * scale;
  let x = line.right === true ? TITLE_WIDTH - MARGIN - units * scale : edge;
  const paths = outlines.map(({ advance, path }) => {
    const left = x;
    x += advance * scale;
    return path === ''
      ? ''
      : `<path transform="translate(${at(left)} ${at(line.y)}) scale(${scale.toFixed(4)} ${(-scale).toFixed(4)})" d="${path}"/>`;
  });
  return `<g fill="${TOKENS[line.colour]}">${paths.join('')}</g>`;
};

/**
 * What stands beside a link to the site elsewhere: lines of text on paper, between a heavy rule and
 * a fine one. Outlines alone, so that it looks the same wherever it is drawn.
 */
export function titlePicture(
  lines: readonly TitleLine[],
  outlineOf: (line: TitleLine, character: string) => Outline,
): string {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${TITLE_WIDTH}" height="${TITLE_HEIGHT}" viewBox="0 0 ${TITLE_WIDTH} ${TITLE_HEIGHT}">`,
    `<rect width="${TITLE_WIDTH}" height="${TITLE_HEIGHT}" fill="${TOKENS.paper}"/>`,
    `${rule(60, 10)}${rule(76, 2)}`,
    ...lines.map((line) => lineOf(line, outlineOf)),
    `${rule(552, 2)}${rule(560, 10)}</svg>`,
  ];
  return parts.join('');
}
