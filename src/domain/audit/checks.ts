import type { Check } from './check.ts';
import { adjustedBudget } from './checks/adjusted-budget.ts';
import { adjustmentRate } from './checks/adjustment-rate.ts';
import { announcedCounts } from './checks/announced-counts.ts';
import { budgetRows } from './checks/budget-rows.ts';
import { completionRate } from './checks/completion-rate.ts';
import { coverage } from './checks/coverage.ts';
import { dates } from './checks/dates.ts';
import { differingMentions } from './checks/differing-mentions.ts';
import { discretion } from './checks/discretion.ts';
import { executionRate } from './checks/execution-rate.ts';
import { farBeyondTarget } from './checks/far-beyond-target.ts';
import { grades } from './checks/grades.ts';
import { growth } from './checks/growth.ts';
import { mirroredRates } from './checks/mirrored-rates.ts';
import { projectLines } from './checks/project-lines.ts';
import { rubricScore } from './checks/rubric-score.ts';
import { ruleThresholds } from './checks/rule-thresholds.ts';
import { scoreTree } from './checks/score-tree.ts';
import { spending } from './checks/spending.ts';
import { splits } from './checks/splits.ts';
import { staffing } from './checks/staffing.ts';
import { statedRelations } from './checks/stated-relations.ts';
import { targetBelowLastYear } from './checks/target-below-last-year.ts';
import { targetResults } from './checks/target-results.ts';
import { targetUnits } from './checks/target-units.ts';

/** Every check of one report, in the order of their classes. A new check is one more line. */
export const CHECKS: readonly Check[] = [
  adjustedBudget,
  executionRate,
  adjustmentRate,
  statedRelations,
  growth,
  completionRate,
  dates,
  budgetRows,
  splits,
  projectLines,
  staffing,
  scoreTree,
  rubricScore,
  announcedCounts,
  differingMentions,
  coverage,
  ruleThresholds,
  discretion,
  targetResults,
  targetUnits,
  mirroredRates,
  farBeyondTarget,
  targetBelowLastYear,
  spending,
  grades,
];
