import type { Draft, Making } from '../draft.ts';
import { gradeFor } from '../score.ts';
import { BANDS } from '../rubrics.ts';
import { valueOf } from './edit.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';

/** A grade that is not the one of the printed bands. */
const wrong = (draft: Draft, { variant, random }: Making): Trace | undefined => {
  if (!variant.banded) return undefined;
  const total = valueOf(draft, 'score/total');
  const right = gradeFor(total, variant);
  const now = random.pick(BANDS.map(([grade]) => grade).filter((grade) => grade !== right));
  draft.score.grade = now;
  return {
    facts: ['score/total'],
    severity: 'contradiction',
    what: `总分 ${total.toFixed(2)}，按印出的等级标准是“${right}”，印成“${now}”`,
  };
};

/** Every project at the best grade, those that were hardly spent too. */
const even = (draft: Draft): Trace => {
  const projects = draft.projects ?? [];
  for (const project of projects) project.grade = '优';
  const low = projects
    .map(({ id }) => `projects/${id}/executionRate`)
    .filter((key) => valueOf(draft, key).lt(80));
  return {
    facts: low,
    severity: 'note',
    what: `${projects.length} 个项目都评为“优”，其中 ${low.length} 个执行率低于 80%`,
  };
};

/** A grade against the bands, or grades that tell nothing apart. */
export const grade: Plant = {
  printed: (draft, making) => firstThatFits([wrong, wrong, even], making.random, draft, making),
};
