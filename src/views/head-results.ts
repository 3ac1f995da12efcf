import type { Disclosure } from '#domain/record/disclosure.ts';
import type { FindingsView } from './findings-view.ts';
import { rulesUnpublished } from './standing-labels.ts';

/** A line under the score. */
export interface HeadResult {
  readonly label: string;
  readonly text: string;
  /** Where on the page it is told; empty for nowhere. */
  readonly anchor: string;
  readonly absent: boolean;
}

const recomputed = ({ report, scored }: Disclosure): string => {
  if (report.score.tree === undefined) return '各项得分未公布，无法复算';
  if (!scored || rulesUnpublished(scored)) return '评分规则未公布，无法复算';
  const { agrees, differs } = scored.counts;
  return `${agrees} 项一致，${differs} 项不一致`;
};

/** What stands under the score. */
export function headResults(disclosure: Disclosure, findings: FindingsView): readonly HeadResult[] {
  const { grade, tree } = disclosure.report.score;
  const grave = findings.groups
    .filter(({ severity }) => severity === 'contradiction' || severity === 'doubt')
    .map(({ name, findings: list }) => `${list.length} 处${name}`);
  return [
    { label: '等级', text: grade, anchor: '', absent: grade === '未公布' },
    {
      label: '本站复算',
      text: recomputed(disclosure),
      anchor: tree === undefined ? '' : 'zenyang',
      absent: tree === undefined,
    },
    {
      label: '核对',
      text: grave.length > 0 ? grave.join('，') : '没有发现矛盾',
      anchor: 'hedui',
      absent: false,
    },
  ];
}
