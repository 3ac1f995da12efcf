import { compareFigures, type Comparand } from '#domain/comparison/compare-figures.ts';
import type { ComparedReport } from '../compared-report.ts';
import { fairPanelViews, type FairRow } from '../fair-panel-view.ts';
import { refusalsAmong } from './pairs.ts';
import { percentOf } from './rate-section.ts';
import { printedCell, toldCell, whoseOf, type ComparedSection } from './section.ts';

const SHARE = '项目支出占实际支出';

const shareOf = ({ structure, money }: ComparedReport): string | undefined =>
  structure && percentOf(structure.project, money.actual);

const sharesOf = (reports: readonly ComparedReport[]): (Comparand & FairRow)[] =>
  reports.flatMap((report) => {
    const percent = shareOf(report);
    if (percent === undefined) return [];
    return [
      {
        ...{ whose: whoseOf(report), owner: report.owner, measure: SHARE, subject: '本部门' },
        ...{ nature: 'ratio' as const, unit: '%', basis: '本年实际支出', period: report.year },
        ...{ text: `${percent}%`, figure: { value: percent, unit: '%' } },
        ...{ owns: report.name, when: `${report.year}年度`, kindLabel: report.kindLabel },
      },
    ];
  });

/** How the expenditure divides into running the agency and its projects. */
export function structureSection(reports: readonly ComparedReport[]): ComparedSection | undefined {
  const shares = sharesOf(reports);
  if (shares.length === 0) return undefined;
  const panels = fairPanelViews(shares, compareFigures);
  const row = (label: string, part: 'basic' | 'project') => ({
    label,
    cells: reports.map((report) => [
      report.structure ? printedCell(report, report.structure[part]) : toldCell('未公布'),
    ]),
  });
  return {
    ...{ id: 'structure', title: '钱花在人员和运转上，还是项目上' },
    note: '基本支出用于人员和日常运转，项目支出用于做事。只在两项相加等于实际支出时计算；各部门管的事不同，占比高低没有好坏。',
    panels: panels.length > 0 ? [{ title: SHARE, panels }] : [],
    refusals: refusalsAmong(shares, compareFigures),
    rows: [
      row('基本支出', 'basic'),
      row('项目支出', 'project'),
      {
        label: SHARE,
        cells: reports.map((report) => {
          const percent = shareOf(report);
          return [
            percent === undefined
              ? toldCell('算不出')
              : { text: `${percent}%`, computed: true as const },
          ];
        }),
      },
    ],
  };
}
