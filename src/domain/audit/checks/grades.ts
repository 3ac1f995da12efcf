import { Exact } from '../../figure/exact.ts';
import { parseFigure } from '../../figure/parse-figure.ts';
import type { RubricInput } from '../../record/rubric.ts';
import type { Report } from '../../record/canonical.ts';
import { factIn, NOTHING, defineCheck } from '../check.ts';
import type { AuditContext } from '../check.ts';
import type { Finding } from '../finding.ts';
import { noted } from '../notes.ts';
import { nodesByDepth } from '../score-keys.ts';
import { termsOf, textOf, type Term } from '../term.ts';

const ID = 'grades';
/** From this many projects on, one grade for all is worth a word. */
const SEVERAL = 5;
/** The line below which documents themselves call execution low, in percent. */
const LOW = 80;

const bandsOf = (rubric: RubricInput | undefined) =>
  rubric === undefined || rubric.bands === '未公布'
    ? undefined
    : rubric.bands.flatMap(({ grade, from }) => {
        const figure = parseFigure(from.mentions[0]?.input.text ?? '');
        return figure.ok ? [{ grade, from: figure.figure.value }] : [];
      });

/** 优 and 优秀 are one grade. */
const alike = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** The printed grade against the printed bands. No band is ever assumed. */
const byBands = ({ report, rubric }: AuditContext): Finding[] => {
  const bands = bandsOf(rubric);
  const { grade, total } = report.score;
  const scores = termsOf(factIn(report, total));
  const [score] = scores;
  if (grade === '未公布' || !score || !bands || scores.some(({ exact }) => !exact)) return [];
  const reachedBy = ({ value }: Term) =>
    bands
      .filter(({ from }) => value.gte(from))
      .toSorted((a, b) => new Exact(b.from).cmp(a.from))[0];
  const reached = reachedBy(score);
  const own = bands.find(({ grade: name }) => alike(name, grade));
  if (!own || scores.some((each) => alike(reachedBy(each)?.grade ?? '—', grade))) return [];
  const right = reached ? `是“${reached.grade}”` : '够不到任何一等';
  return [
    noted(ID, 'score/total', 'contradiction', {
      sentence: `总得分 ${textOf(score)} 按公布的等级标准${right}，来源印的等级是“${grade}”。`,
      arithmetic: bands.map(({ grade: name, from }) => `${name}：${from} 分起`),
      facts: [score.fact],
    }),
  ];
};

const withoutSpread = (report: Report): Finding[] => {
  const graded = (report.projects ?? []).filter(({ grade }) => grade !== '未公布');
  const grades = new Set(graded.map(({ grade }) => grade));
  const [only] = grades;
  if (graded.length < SEVERAL || grades.size > 1 || only === undefined) return [];
  const low = graded.flatMap(({ name, executionRate }) => {
    const [rate] = termsOf(factIn(report, executionRate));
    return rate?.value.lt(LOW) ? [{ name, rate }] : [];
  });
  const among = low.length > 0 ? `，其中 ${low.length} 个的执行率不到 ${LOW}%` : '';
  return [
    noted(ID, 'projects', 'note', {
      sentence: `${graded.length} 个项目的等级都是“${only}”${among}，看不出差别。`,
      arithmetic: low.map(({ name, rate }) => `${name}：执行率 ${textOf(rate)}，等级“${only}”`),
      facts: low.map(({ rate }) => rate.fact),
    }),
  ];
};

const fullMarks = (report: Report): Finding[] => {
  const leaves = nodesByDepth(report.score.tree).filter(
    ({ node }) => (node.children ?? []).length === 0,
  );
  const scored = leaves.flatMap(({ node }) => {
    const [score, weight] = [
      termsOf(factIn(report, node.score))[0],
      termsOf(factIn(report, node.weight))[0],
    ];
    return weight?.value.isZero() ? [] : [{ score, weight }];
  });
  if (
    scored.length < SEVERAL ||
    scored.some(({ score, weight }) => !score || !weight || !score.value.eq(weight.value))
  )
    return [];
  return [
    noted(ID, 'full-marks', 'note', {
      sentence: `${scored.length} 个末级指标全部得满分，看不出差别。`,
      facts: scored.map(({ score }) => score?.fact),
    }),
  ];
};

/** Grades against printed bands, and grades or scores that tell nothing apart. */
export const grades = defineCheck({
  id: ID,
  of: 12,
  title: '等级与公布的标准',
  compares: '印出的等级与评分办法印出的等级标准；项目等级、各项得分有没有差别。',
  why: '人人都是“优”，“优”就不说明什么。',
  gives: ['contradiction', 'note'],
  tolerance: '等级标准没有公布的不判断。',
  run: (context) => {
    const findings = [
      ...byBands(context),
      ...withoutSpread(context.report),
      ...fullMarks(context.report),
    ];
    const graded = context.report.projects?.filter(({ grade }) => grade !== '未公布') ?? [];
    return { ...NOTHING, compared: graded.length, findings };
  },
});
