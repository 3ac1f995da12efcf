import type { ReportView } from './report-view.ts';

/** A part of the report page: its anchor, its number in the order of the page, its heading. */
export interface ReportPart {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** What all parts are called that the page of a report may have, by their anchors, in its order. */
export const PART_TITLES = {
  yifenzhong: '一分钟看懂',
  defen: '得分',
  qian: '钱',
  mubiao: '说到与做到',
  zenyang: '分怎样算',
  hedui: '核对',
  shuzi: '这一年的数字',
  wenti: '问题与打算',
  laiyuan: '来源与取用',
} as const;
type PartId = keyof typeof PART_TITLES;

const hasPart = (view: ReportView): Readonly<Record<PartId, boolean>> => ({
  yifenzhong: true,
  defen: true,
  qian: view.money !== undefined || view.projects !== undefined,
  mubiao: view.targets !== undefined,
  zenyang: view.indicators !== undefined,
  hedui: true,
  shuzi: view.statistics.length > 0,
  wenti: view.problems.length + view.measures.length > 0,
  laiyuan: true,
});

/** The parts that a report's page has; what the source says nothing of is left out and not numbered. */
export function reportParts(view: ReportView): readonly ReportPart[] {
  const there = hasPart(view);
  return Object.entries(PART_TITLES)
    .filter(([id]) => there[id as PartId])
    .map(([id, title], index) => ({ id, title, number: NUMERALS[index] ?? '' }));
}
