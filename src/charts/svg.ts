/** A coordinate with one decimal at the most, so that the same numbers give the same bytes. */
export function at(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for an SVG element or attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A rectangle; nothing for one without width. */
export function rect(kind: string, x: number, y: number, width: number, height: number): string {
  if (width <= 0) return '';
  return `<rect class="${kind}" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"/>`;
}

/** A straight line. */
export function line(kind: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="${kind}" x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}"/>`;
}

/** Text at a point; `anchor` as in SVG. */
export function label(
  kind: string,
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text class="${kind}" x="${at(x)}" y="${at(y)}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

const STEP = 4;

/**
 * Slanted lines that fill a rectangle, each ending at its edge: no pattern, so no id that could occur twice.
 * Nothing for a rectangle without width.
 */
export function hatched(kind: string, x: number, y: number, width: number, height: number): string {
  if (width <= 0 || height <= 0) return '';
  const lines: string[] = [];
  for (let shift = STEP / 2; shift < width + height; shift += STEP) {
    const over = Math.max(0, shift - width);
    const under = Math.max(0, shift - height);
    lines.push(
      `M${at(x + shift - over)} ${at(y + over)}L${at(x + under)} ${at(y + shift - under)}`,
    );
  }
  return `<path class="${kind}" d="${lines.join('')}"/>`;
}

/** Lines of text one under another, the first at `y`. */
export function labels(
  kind: string,
  x: number,
  y: number,
  lines: readonly string[],
  leading: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return lines.map((text, index) => label(kind, x, y + index * leading, text, anchor)).join('');
}

/** A whole chart: its name is what a screen reader says in place of the picture. */
export function chart(width: number, height: number, name: string, body: string): string {
  return `<svg class="chart" viewBox="0 0 ${at(width)} ${at(height)}" role="img" aria-label="${escaped(name)}">${body}</svg>`;
}

/** Ids are the page's, so a chart is given a prefix of its own. */
const hatchId = (prefix: string, computed: boolean): string =>
  `${escaped(prefix)}-hatch${computed ? '-computed' : ''}`;

/** Slanted lines to fill with: of ink, and of the colour of what this site computed. */
export function hatches(prefix: string): string {
  const pattern = (computed: boolean): string =>
    `<pattern id="${hatchId(prefix, computed)}" patternUnits="userSpaceOnUse" width="5" height="5" patternTransform="rotate(45)">${line(computed ? 'hatch computed' : 'hatch', 2.5, 0, 2.5, 5)}</pattern>`;
  return `<defs>${pattern(false)}${pattern(true)}</defs>`;
}

/** A framed box: hatched for less, open for more; it is drawn however small it is. */
export function stepBox(
  prefix: string,
  { value, computed = false }: { value: number; computed?: boolean | undefined },
  box: { x: number; y: number; width: number; height: number },
): string {
  const fill = value < 0 ? `url(#${hatchId(prefix, computed)})` : 'none';
  return `<rect class="${computed ? 'box computed' : 'box'}" fill="${fill}" x="${at(box.x)}" y="${at(box.y)}" width="${at(Math.max(2, box.width))}" height="${at(Math.max(2, box.height))}"/>`;
}
