import type { Disclosure } from '#domain/record/disclosure.ts';
import { periodLabel } from './labels.ts';

/** What stands around a chart that is shown on another site. */
export interface EmbedView {
  /** The part of the report's page that has the chart. */
  readonly part: string;
  /** The source, with where in it the chart's figures are printed. */
  readonly source: string;
  /** When it was listed on this site. */
  readonly listed: string;
}

/** What a chart is of, its part of the page, what the keys of its figures begin with, and how high a frame it wants, in CSS pixels. */
const CHARTS = {
  score: { of: '得分', part: 'defen', keys: 'score/', height: 720 },
  money: { of: '钱', part: 'qian', keys: 'budget/total/', height: 560 },
  projects: { of: '项目', part: 'xiangmu', keys: 'projects/', height: 720 },
  targets: { of: '目标和结果', part: 'mubiao', keys: 'targets/', height: 720 },
} as const;

type EmbedName = keyof typeof CHARTS;

const isEmbed = (name: string): name is EmbedName => Object.hasOwn(CHARTS, name);

/** As many places as one line tells. */
const TOLD = 3;

const placesOf = ({ report }: Disclosure, keys: string): string => {
  const used = Object.values(report.facts)
    .filter(({ key }) => key.startsWith(keys))
    .flatMap(({ mentions }) => mentions.map(({ at }) => at));
  const labels = report.source.outline
    .filter(({ id }) => used.includes(id))
    .map(({ label }) => label);
  const more = labels.length > TOLD ? `等 ${labels.length} 处` : '';
  return `${labels.slice(0, TOLD).join('、')}${more}`;
};

/**
 * What stands around one chart of a report on another site.
 * @param name of the chart: score, money, projects, targets
 */
export function embedView(disclosure: Disclosure, name: string): EmbedView {
  if (!isEmbed(name)) throw new Error(`no chart ${name}`);
  const { report } = disclosure;
  const { part, keys } = CHARTS[name];
  const places = placesOf(disclosure, keys);
  return {
    part,
    source: `来源：《${report.title}》${places === '' ? '' : `，${places}`}。`,
    listed: periodLabel(report.listed),
  };
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The HTML with which another site shows a chart.
 * @param address of the chart's own page, whole
 * @param report how the report is named
 */
export function embedCode(name: string, address: string, report: string): string {
  if (!isEmbed(name)) throw new Error(`no chart ${name}`);
  const { of, height } = CHARTS[name];
  const title = `${report}：${of}`;
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
