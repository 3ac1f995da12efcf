import type { ReportView } from './report-view.ts';

/** A part of the report page: its anchor, its number in the order of the page, its heading. */
export interface ReportPart {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The parts that a report's page has; what the source says nothing of is left out and not numbered. */
export function reportParts(view: ReportView): readonly ReportPart[] {
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['yifenzhong', '一分钟看懂', true],
    ['defen', '得分', true],
    ['qian', '钱', view.money !== undefined || view.projects !== undefined],
    ['mubiao', '说到与做到', view.targets !== undefined],
    ['zenyang', '分怎样算', view.indicators !== undefined],
    ['hedui', '核对', true],
    ['shuzi', '这一年的数字', view.statistics.length > 0],
    ['wenti', '问题与打算', view.problems.length + view.measures.length > 0],
    ['laiyuan', '来源与取用', true],
  ];
  return parts
    .filter(([, , there]) => there)
    .map(([id, title], index) => ({ id, title, number: NUMERALS[index] ?? '' }));
}
