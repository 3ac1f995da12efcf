import { textWidth } from '../../src/charts/text-width.ts';

/** Where a text stands, by estimate. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZES: readonly (readonly [string, number])[] = [
  ['value', 18],
  ['small', 12],
  ['inside', 12],
  ['b', 15],
];

const entities: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" },
};
const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '');

const TEXT =
  /<text class="(?<kind>[^"]*)" x="(?<x>[^"]*)" y="(?<y>[^"]*)" text-anchor="(?<anchor>\w+)">(?<text>[^<]*)</g;

/** The boxes of all texts of a chart. */
export function textBoxes(svg: string): TextBox[] {
  return [...svg.matchAll(TEXT)].map(({ groups = {} }) => {
    const { kind = '', anchor = '' } = groups;
    const text = unescaped(groups['text'] ?? '');
    const size = SIZES.find(([name]) => kind.split(' ').includes(name))?.[1] ?? 14;
    const width = textWidth(text, size);
    const [x, y] = [Number(groups['x']), Number(groups['y'])];
    const left = x - { start: 0, middle: width / 2, end: width }[anchor as 'start'];
    return { text, left, right: left + width, top: y - size * 0.86, bottom: y + size * 0.14 };
  });
}

const meet = (a: TextBox, b: TextBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pairs of texts of a chart that lie on one another. */
export function collisions(svg: string): string[] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (meet(box, other) ? [`${box.text} × ${other.text}`] : [])),
  );
}

/** Texts that stand out of a chart's frame. */
export function outside(svg: string): string[] {
  const [width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [])
    .slice(1)
    .map(Number);
  return textBoxes(svg)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > width + 1 || top < 0 || bottom > height,
    )
    .map(({ text }) => text);
}

const LINE =
  /<line class="(?<kind>[^"]*)" x1="(?<x1>[^"]*)" y1="(?<y1>[^"]*)" x2="(?<x2>[^"]*)" y2="(?<y2>[^"]*)"/g;

/** Texts that a line of one of these classes runs through; lines are level or upright. */
export function struck(svg: string, kinds: readonly string[]): string[] {
  const lines = [...svg.matchAll(LINE)]
    .filter(({ groups }) => kinds.includes(groups?.['kind'] ?? ''))
    .map(({ groups = {} }) => ({
      ...{ text: '', left: Number(groups['x1']), right: Number(groups['x2']) },
      ...{ top: Number(groups['y1']), bottom: Number(groups['y2']) },
    }));
  return textBoxes(svg)
    .filter((box) => lines.some((each) => meet(box, each)))
    .map(({ text }) => text);
}
