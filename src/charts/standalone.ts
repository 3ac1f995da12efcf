import { attributesOf, TOKENS, type Attributes } from './chart-styles.ts';
import { at, escaped } from './svg.ts';
import { balanced, textWidth, wrapped } from './text-width.ts';

/** What stands around a chart that is taken along. */
export interface Surroundings {
  /** The finding, in a sentence. */
  readonly title: string;
  /** 单位：万元, and what else is needed to read it. */
  readonly unit: string;
  /** 来源：… */
  readonly source: string;
  /** The page's address, whole. */
  readonly address: string;
  /** When the page was made, as it is to be shown. */
  readonly date: string;
}

const MARGIN = 28;
const TITLE = { size: 22, leading: 31, family: TOKENS.song, weight: '700', fill: TOKENS.ink };
const UNIT = { size: 13, leading: 20, family: TOKENS.hei, weight: '400', fill: TOKENS.soft };
const SOURCE = { ...UNIT, size: 12, leading: 18 };
/** No character that XML does not know, and no half of one. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const TAG = /<(?<tag>[a-zA-Z]+)(?<given>(?: [\w:-]+="[^"]*")*)(?<end>\/?)>/g;

/** A chart's elements with attributes in place of classes, and without what only the page reads. */
const dressed = (svg: string): string =>
  svg.replace(TAG, (_, tag: string, given: string, end: string) => {
    const own = [...given.matchAll(/ (?<name>[\w:-]+)="(?<value>[^"]*)"/g)].map(
      ({ groups = {} }) => [groups['name'] ?? '', groups['value'] ?? ''] as const,
    );
    const classes = own.find(([name]) => name === 'class')?.[1].split(' ') ?? [];
    const kept = own.filter(([name]) => name !== 'class' && !name.startsWith('data-'));
    const worn = Object.entries(attributesOf(tag, classes)).map(
      ([name, value]) => [name, escaped(value)] as const,
    );
    return `<${tag}${attributesText(Object.fromEntries([...kept, ...worn]))}${end}>`;
  });

interface Style {
  readonly size: number;
  readonly leading: number;
  readonly family: string;
  readonly weight: string;
  readonly fill: string;
}

/** Lines of text from the left margin, and where the next may begin. */
const paragraph = (lines: readonly string[], style: Style, top: number) => {
  const given = `fill="${style.fill}" font-family="${escaped(style.family)}" font-size="${style.size}px" font-weight="${style.weight}"`;
  const svg = lines.map((line, index) => {
    const foot = top + index * style.leading + style.size;
    return `<text x="${MARGIN}" y="${at(foot)}" ${given}>${escaped(line)}</text>`;
  });
  return { svg: svg.join(''), end: top + lines.length * style.leading };
};

/** The source, then address and date, in one line where they fit. */
const footLines = ({ source, address, date }: Surroundings, width: number): string[] => {
  const both = `${address}　${date}`;
  const place = textWidth(both, SOURCE.size) <= width ? [both] : [address, date];
  return [source, ...place].flatMap((text) => wrapped(text, width, SOURCE.size));
};

const partsOf = (svg: string) => {
  const [head = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const box = /viewBox="0 0 (?<width>[\d.]+) (?<height>[\d.]+)"/.exec(head)?.groups ?? {};
  return {
    width: Number(box['width'] ?? 0),
    height: Number(box['height'] ?? 0),
    /** Escaped already, as all attributes of a chart are. */
    name: /aria-label="(?<name>[^"]*)"/.exec(head)?.groups?.['name'] ?? '',
    body: svg.slice(head.length, svg.lastIndexOf('</svg>')),
  };
};

/**
 * A chart as a file that is read where the site's style sheets are not: on white paper, under its
 * title, over its source and address; only attributes, as the content policy has it.
 * @param svg a chart made in this folder
 */
export function standalone(svg: string, around: Surroundings): string {
  const { width, height, name, body } = partsOf(svg);
  const full = width + 2 * MARGIN;
  const rule = (y: number, thickness: number, colour: string) =>
    `<rect x="${MARGIN}" y="${at(y)}" width="${at(width)}" height="${thickness}" fill="${colour}"/>`;
  const title = paragraph(balanced(around.title, width, TITLE.size), TITLE, MARGIN + 18);
  const unit = paragraph(wrapped(around.unit, width, UNIT.size), UNIT, title.end + 2);
  const top = unit.end + 18;
  const under = top + height + 22;
  const source = paragraph(footLines(around, width), SOURCE, under + 10);
  const end = source.end + MARGIN - 8;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${at(full)}" height="${at(end)}" viewBox="0 0 ${at(full)} ${at(end)}" role="img" xml:lang="zh-Hans">`,
    `<title>${escaped(around.title)}</title><desc>${name}</desc>`,
    `<rect width="${at(full)}" height="${at(end)}" fill="${TOKENS.paper}"/>`,
    rule(MARGIN, 4, TOKENS.ink),
    rule(MARGIN + 7, 1, TOKENS.ink),
    `${title.svg}${unit.svg}<g transform="translate(${MARGIN} ${at(top)})">${dressed(body)}</g>`,
    `${rule(under, 1, TOKENS.rule)}${source.svg}</svg>`,
  ];
  return `${parts.join('').replace(UNSPEAKABLE, '')}\n`;
}
