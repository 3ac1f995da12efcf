import { barePoints } from '../views/bare-points.ts';
import { inWan } from '../views/figure-view.ts';
import { projectBarOf, projectGroups } from '../views/projects-view.ts';
import type { ReportView } from '../views/report-view.ts';
import { scoreHalves } from '../views/score-halves.ts';
import type { ScoreRow } from '../views/score-view.ts';
import { targetBullets } from '../views/targets-view.ts';
import { hundredPoints, type PointHalf } from './hundred-points.ts';
import type { Loss } from './point-boxes.ts';
import { projectLines } from './project-lines.ts';
import { targetLines } from './target-lines.ts';
import { waterfall } from './waterfall.ts';

/** A chart of a report's page as one picture, with what it finds and in what unit. */
export interface ReportChart {
  readonly svg: string;
  readonly title: string;
  readonly unit: string;
}

const LOSSES: Readonly<Record<string, Loss>> = {
  ...{ agrees: 'rule', differs: 'rule', judged: 'judged' },
};

/** How an indicator's missing points went. */
export function lossOf({ standing }: ScoreRow): Loss {
  return LOSSES[standing?.standing ?? ''] ?? 'open';
}

const points = (row: ScoreRow | undefined): string =>
  row ? `${barePoints(row.score)} / ${barePoints(row.weight)}` : '';

const halfOf = ({ head, sections }: ReturnType<typeof scoreHalves>[number]): PointHalf => ({
  name: head?.name ?? '',
  points: points(head),
  sections: sections.map((section) => ({
    name: section.head?.name ?? '',
    points: points(section.head),
    leaves: section.leaves.map((leaf) => ({
      name: leaf.name,
      score: leaf.bar?.score ?? 0,
      weight: leaf.bar?.weight ?? 0,
      points: points(leaf),
      lost: leaf.lost === '' ? '' : `−${leaf.lost}`,
      loss: lossOf(leaf),
    })),
  })),
});

const score = ({ tree }: ReportView): ReportChart | undefined =>
  tree && {
    svg: hundredPoints(scoreHalves(tree).map(halfOf)),
    title: tree.title,
    unit: '一格一分：深色是得到，空框是失去、可以复算，斜线是有人的判断在内，虚框是失去、无法复算',
  };

const money = ({ waterfall: drawn }: ReportView): ReportChart | undefined =>
  drawn && { svg: waterfall(drawn, 'qian'), title: drawn.title, unit: `单位：${drawn.unit}` };

const projects = ({ projects: view }: ReportView): ReportChart | undefined => {
  if (!view) return undefined;
  const { shown, folded } = projectGroups(view);
  const groups = [...shown, ...folded].map(({ name, rows, largest, scale }) => ({
    name: name === '' && shown.length + folded.length > 1 ? '其余项目' : name,
    scale,
    largest,
    rows: rows.map((row) => ({
      bar: projectBarOf(row),
      initial: inWan(row.initial) ?? row.initial.text,
      adjustment: row.adjustmentShown ?? row.adjustment.text,
      budget: inWan(row.budget) ?? row.budget.text,
      actual: inWan(row.actual) ?? row.actual.text,
      rate: row.rate.text,
    })),
  }));
  return { svg: projectLines(groups), title: view.title, unit: view.note };
};

const targets = ({ targets: view }: ReportView): ReportChart | undefined => {
  if (!view) return undefined;
  const { bullets, domain } = targetBullets(view);
  const numeric = view.groups.filter(({ id }) => id !== 'words');
  const groups = numeric.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => ({
      name: row.name,
      target: row.targetWords || row.target.text,
      result: row.result.published ? row.result.text : row.resultWords || '未公布',
      multiple: row.multiple === undefined ? '' : `${row.multipleLimit}${row.multiple}`,
      standing: row.standingLabel,
      bullet: bullets.get(row.id),
    })),
  }));
  return {
    svg: targetLines({ domain, groups }),
    title: view.title,
    unit: '横轴是结果除以目标；框是目标，细条是多出来的。上限画作一道墙，不算“完成”；只有文字的不画',
  };
};

/** The charts of a report's page by name, each as one picture to take along. */
export function reportCharts(view: ReportView): ReadonlyMap<string, ReportChart> {
  const all = {
    score: score(view),
    money: money(view),
    projects: projects(view),
    targets: targets(view),
  };
  return new Map(Object.entries(all).flatMap(([name, chart]) => (chart ? [[name, chart]] : [])));
}
