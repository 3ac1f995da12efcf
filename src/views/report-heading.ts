import type { Disclosure } from '#domain/record/disclosure.ts';
import { figureView } from './figure-view.ts';
import { kindLabel, obtainedLabel, periodLabel, yearLabel } from './labels.ts';

/** How a report is named, on its own page and on those that belong to it. */
export interface ReportHeading {
  readonly title: string;
  readonly description: string;
  readonly documentTitle: string;
  readonly districtName: string;
  readonly districtShort: string;
  readonly agencyName: string;
  readonly yearLabel: string;
  readonly kindLabel: string;
}

/** Who evaluated what, when, and from which document. */
export function identityOf({
  report,
  remit,
}: Disclosure): readonly { readonly label: string; readonly text: string }[] {
  const { evaluator, source } = report;
  const by = evaluator.commissionedBy ? `，受${evaluator.commissionedBy}委托` : '';
  return [
    {
      label: '评价者',
      text: `${evaluator.name}${evaluator.role === 'agency' ? '（部门自己）' : ''}${by}`,
    },
    { label: '评价时段', text: periodLabel(report.covers) },
    { label: '主管', text: remit.join('、') },
    { label: '来源', text: `《${source.title}》，${obtainedLabel(source.obtained)}` },
    {
      label: '公布',
      text:
        source.published === '未公布' && source.publisher === '未公布'
          ? '公布者和日期未公布'
          : `${source.publisher}，${source.published}`,
    },
  ];
}

/** A report's name in its parts and whole. */
export function reportHeading({ report, districtNames, agencyNames }: Disclosure): ReportHeading {
  const kind = kindLabel(report.kind);
  const year = yearLabel(report.year);
  const score = figureView(report, report.score.total);
  const scored = score.published ? `，公布得分 ${score.text}` : '';
  return {
    title: `${agencyNames.name}${year}${kind}`,
    description: `${agencyNames.name}${year}${kind}：钱、目标和得分，每个数都注明出处${scored}。`,
    documentTitle: report.title,
    districtName: districtNames.name,
    districtShort: districtNames.short,
    agencyName: agencyNames.name,
    yearLabel: year,
    kindLabel: kind,
  };
}
