import { rgb } from 'd3';

/** A colour token as one theme has it. */
export interface Swatch {
  /** --ink without its dashes. */
  readonly name: string;
  readonly value: string;
  /** Against the theme's paper, by WCAG 2, with one decimal: 4.5 is enough for text, 3 for lines. */
  readonly contrast: string;
}

/** The colours of one theme. */
export interface Theme {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly swatches: readonly Swatch[];
}

const TOKEN = /--(?<name>\w+): light-dark\((?<light>#\w+), (?<dark>#\w+)\)/gu;

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number => {
  const { r, g, b } = rgb(colour);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

/** WCAG 2's contrast ratio of two colours: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const NAMES = { light: '浅色', dark: '深色' } as const;

/** The colours that one block of a style sheet sets, in light and in dark. */
function themesOf(block: string, suffix: string): Theme[] {
  const tokens = [...block.matchAll(TOKEN)].map(({ groups = {} }) => groups);
  return (['light', 'dark'] as const).map((scheme) => {
    const paper = tokens.find(({ name }) => name === 'paper')?.[scheme] ?? '';
    const swatches = tokens.map(({ name = '', [scheme]: value = '' }) => ({
      ...{ name, value },
      contrast: contrast(value, paper).toFixed(1),
    }));
    return { name: `${NAMES[scheme]}${suffix}`, scheme, swatches };
  });
}

/** Every theme that `tokens.css` sets: light and dark, then both with high contrast. */
export function themes(tokens: string): Theme[] {
  const [plain = '', more = ''] = tokens.split('[data-contrast');
  const [high = ''] = more.split('}');
  return [...themesOf(plain, ''), ...themesOf(high, '，高对比')];
}
