import type { FigureView } from '../figure-view.ts';
import { rulesUnpublished } from '../standing-labels.ts';
import { lossPieces } from './lost.ts';
import { listed, printed, sentence, type BriefSentence } from './sentence.ts';
import type { Told } from './told.ts';

const PLACE = 'defen';

const GIVERS = {
  agency: '部门给自己打了',
  firm: '第三方机构评了',
  'finance-bureau': '财政部门评了',
} as const;

const points = (view: FigureView): string =>
  view.figure?.unit === '' && view.figure.qualifier === 'exact' ? `${view.text} 分` : view.text;

/** What belongs to a score and is not published with it. */
const unpublished = ({ report, disclosure }: Told): string[] =>
  [
    report.score.grade === '未公布' ? '等级' : '',
    report.score.rubric === '未公布' ? '评分办法' : '',
    rulesUnpublished(disclosure.scored) ? '评分规则' : '',
    report.score.tree === undefined ? '各项得分' : '',
  ].filter((part) => part !== '');

/** Who gave how much, how it is called, where points were lost, and what is kept back. */
export function scoreSentence(told: Told): BriefSentence {
  const { report, figure } = told;
  const { tree, grade } = report.score;
  const total = figure(report.score.total);
  if (!total.published) {
    return sentence([tree ? '材料没有公布总分，只公布了各项得分。' : '材料没有公布得分。']);
  }
  const missing = unpublished(told);
  const rest =
    missing.length > 0 ? [`；${listed(missing)}${missing.length > 1 ? '都' : ''}没有公布`] : [];
  const named = grade === '未公布' ? '' : `，等级为“${grade}”`;
  const given = [GIVERS[report.evaluator.role], printed(total, PLACE, points(total))];
  return sentence([...given, named, ...rest, '。', ...lossPieces(told)]);
}
