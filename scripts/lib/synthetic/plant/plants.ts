import { acrossYears } from './across-years.ts';
import { announcedCount } from './announced-count.ts';
import type { PlantClass } from './classes.ts';
import { completeness } from './completeness.ts';
import { coverage } from './coverage.ts';
import { differingMentions } from './differing-mentions.ts';
import { discretion } from './discretion.ts';
import { grade } from './grade.ts';
import { lineArithmetic } from './line-arithmetic.ts';
import type { Plant } from './plant.ts';
import { rubricScore } from './rubric-score.ts';
import { scoreTree } from './score-tree.ts';
import { spending } from './spending.ts';
import { sum } from './sum.ts';
import { targetLogic } from './target-logic.ts';
import { targetRealism } from './target-realism.ts';

/** Every class with the way it is planted. */
export const PLANTS: Readonly<Record<PlantClass, Plant>> = {
  'line-arithmetic': lineArithmetic,
  sum,
  'score-tree': scoreTree,
  'rubric-score': rubricScore,
  'announced-count': announcedCount,
  'differing-mentions': differingMentions,
  coverage,
  discretion,
  'target-logic': targetLogic,
  'target-realism': targetRealism,
  spending,
  grade,
  'across-years': acrossYears,
  completeness,
};
