/** The light theme's colours and the fonts, as in `src/layouts/tokens.css`. */
export const TOKENS = {
  paper: '#fbfaf6',
  ink: '#1c1b18',
  soft: '#5a564d',
  rule: '#dcd6c8',
  mid: '#c9c3b3',
  zhu: '#a3281a',
  song: "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', STSong, SimSun, serif",
  hei: "'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif",
} as const;

/** SVG attributes by name. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * What `src/layouts/charts.css` says, as attributes: one entry a selector, later ones over earlier.
 * A test holds the two against one another, line by line.
 */
export const CHART_STYLES: readonly (readonly [selector: string, attributes: Attributes])[] = [
  [
    'text',
    { 'font-weight': '400', 'font-size': '14px', 'font-family': TOKENS.hei, fill: TOKENS.ink },
  ],
  ['text.b', { 'font-weight': '700', 'font-size': '15px', 'font-family': TOKENS.song }],
  ['text.value', { 'font-weight': '700', 'font-size': '18px', 'font-family': TOKENS.song }],
  ['text.strong', { 'font-weight': '700' }],
  ['text.amount', { 'font-weight': '700' }],
  ['text.small', { 'font-size': '12px', fill: TOKENS.soft }],
  ['text.absent', { fill: TOKENS.soft }],
  ['text.dark', { 'font-weight': '700', fill: TOKENS.ink }],
  ['text.inside', { 'font-size': '12px' }],
  ['text.on-ink', { fill: TOKENS.paper }],
  [
    'text.halo',
    {
      ...{ 'paint-order': 'stroke', stroke: TOKENS.paper },
      ...{ 'stroke-width': '4', 'stroke-linejoin': 'round' },
    },
  ],
  ['text.computed', { fill: TOKENS.zhu }],
  ['text.contradiction', { fill: TOKENS.zhu }],
  ['text.doubt', { fill: TOKENS.zhu }],
  ['text.contradiction', { 'font-weight': '700' }],
  ['.planned', { fill: TOKENS.mid }],
  ['.spent', { fill: TOKENS.ink }],
  ['.short', { fill: 'none', stroke: TOKENS.ink, 'stroke-width': '1.5' }],
  ['line', { stroke: TOKENS.ink, 'vector-effect': 'non-scaling-stroke' }],
  ['.tick', { 'stroke-width': '2' }],
  ['.wall', { 'stroke-width': '2' }],
  ['.cut', { 'stroke-dasharray': '2 3' }],
  ['.axis', { stroke: TOKENS.rule }],
  ['.thread', { stroke: TOKENS.rule }],
  ['.tie', { stroke: TOKENS.soft }],
  ['.seam', { stroke: TOKENS.paper, 'stroke-width': '2' }],
  ['.dot', { fill: TOKENS.ink }],
  ['.lines', { fill: 'none', stroke: TOKENS.zhu, 'stroke-width': '1.25' }],
  [
    '.unknown',
    { fill: 'none', stroke: TOKENS.ink, 'stroke-width': '1.25', 'stroke-dasharray': '2 2' },
  ],
  ['.beyond', { fill: TOKENS.ink }],
  ['.wrong-way', { fill: 'none', stroke: TOKENS.zhu }],
  ['.open', { fill: TOKENS.paper, stroke: TOKENS.ink, 'stroke-width': '1.5' }],
  ['.trend', { fill: 'none', stroke: TOKENS.ink }],
  ['.gap', { stroke: TOKENS.soft, 'stroke-dasharray': '2 4' }],
  ['.box', { stroke: TOKENS.ink }],
  ['.hatch', { 'stroke-width': '1', 'vector-effect': 'none' }],
  ['.box.computed', { stroke: TOKENS.zhu }],
  ['.hatch.computed', { stroke: TOKENS.zhu }],
  ['rect.contradiction', { fill: TOKENS.zhu, stroke: 'none' }],
  ['rect.doubt', { fill: 'none', stroke: TOKENS.zhu, 'stroke-width': '1.5' }],
  [
    'rect.last-digit',
    {
      ...{ fill: 'none', stroke: TOKENS.ink },
      ...{ 'stroke-width': '1.5', 'stroke-dasharray': '5 3' },
    },
  ],
  [
    'rect.note',
    {
      ...{ fill: 'none', stroke: TOKENS.soft },
      ...{ 'stroke-width': '1.5', 'stroke-dasharray': '1.5 2.5' },
    },
  ],
];

const matches = (selector: string, tag: string, classes: readonly string[]): boolean => {
  const [wanted = '', ...needed] = selector.split('.');
  return (wanted === '' || wanted === tag) && needed.every((each) => classes.includes(each));
};

/** The attributes that stand for an element's classes. */
export function attributesOf(tag: string, classes: readonly string[]): Attributes {
  const rules = CHART_STYLES.filter(([selector]) => matches(selector, tag, classes));
  return Object.fromEntries(rules.flatMap(([, attributes]) => Object.entries(attributes)));
}
