import type { Counted, ComparedReport } from '../compared-report.ts';
import { toldCell, type ComparedSection } from './section.ts';

/** What is counted or ticked off in every report, a row a name. */
interface CountedKind {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** What stands where a report says nothing of the whole kind. */
  readonly none: string;
  /** What stands where a report has the kind but not this name. */
  readonly absent: string;
  readonly of: (report: ComparedReport) => readonly Counted[];
}

/** Every kind, in the order of the page. */
export const COUNTED: readonly CountedKind[] = [
  {
    ...{ id: 'discretion', title: '哪些分凭判断', none: '无法复算', absent: '0 项' },
    note: '本站照公布的规则重算每一项：用得上公布的数的，看是否一致；凭评价者判断的，只能核对范围。',
    of: ({ standings }) => standings,
  },
  {
    ...{ id: 'targets', title: '目标和结果', none: '没有列目标', absent: '0 个' },
    note: '各部门的目标不是一回事，定得高低也不同，个数不能排名。',
    of: ({ targets }) => targets,
  },
  {
    ...{ id: 'disclosed', title: '公布了什么', none: '—', absent: '—' },
    note: '同一张清单，逐项看有没有公布。这是可以直接比的：多公布一项，读者就多一样可看。',
    of: ({ disclosed }) => disclosed,
  },
  {
    ...{ id: 'findings', title: '数字合不合得上', none: '—', absent: '0' },
    note: '条数多少与材料详略有关：公布得越细，能核对的数越多，不能据此比较部门。',
    of: ({ findings }) => findings,
  },
];

const textOf = (kind: CountedKind, report: ComparedReport, label: string): string => {
  const own = kind.of(report);
  const found = own.find(({ name }) => name === label)?.text;
  return found ?? (own.length === 0 ? kind.none : kind.absent);
};

/** One kind in every report; undefined when none of them has anything of it. */
export function countedSection(
  kind: CountedKind,
  reports: readonly ComparedReport[],
): ComparedSection | undefined {
  const names = [...new Set(reports.flatMap((report) => kind.of(report).map(({ name }) => name)))];
  if (names.length === 0) return undefined;
  return {
    ...{ id: kind.id, title: kind.title, note: kind.note, panels: [], refusals: [] },
    rows: names
      .map((label) => ({ label, texts: reports.map((report) => textOf(kind, report, label)) }))
      .filter(({ texts }) => texts.some((text) => text !== kind.absent && text !== kind.none))
      .map(({ label, texts }) => ({ label, cells: texts.map((text) => [toldCell(text)]) })),
  };
}
