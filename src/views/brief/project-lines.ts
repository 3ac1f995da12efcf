import type { Figure } from '#domain/figure/figure.ts';
import { percentOfWhole, spokenPercent } from './percent.ts';
import { counted, printed, type BriefPart } from './sentence.ts';
import { isExactly, surelyAtLeast, surelyBelow } from './surely.ts';
import type { Told } from './told.ts';

const LOW = 80;
const FULL = 100;

/** How far a line was spent; unsure where the print leaves it open. */
export type Band = 'low' | 'high' | 'full' | 'unsure';

/** One line of project expenditure, with its rate as printed or, where none is printed, as computed. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly anchor: string;
  readonly actual: Figure | undefined;
  readonly rate: BriefPart | undefined;
  /** Undefined where no rate is known. */
  readonly band: Band | undefined;
  /** Money was there and none of it was spent. */
  readonly isNone: boolean;
}

type Project = NonNullable<Told['report']['projects']>[number];

const bandOf = (rate: Figure): Band => {
  if (isExactly(rate, FULL)) return 'full';
  if (surelyBelow(rate, LOW)) return 'low';
  return surelyAtLeast(rate, LOW) ? 'high' : 'unsure';
};

const budgetOf = ({ sound }: Told, { adjustedBudget, budget }: Project): Figure | undefined =>
  sound(adjustedBudget === '未公布' ? budget : adjustedBudget, '元');

const rateOf = (told: Told, project: Project, anchor: string): Pick<Line, 'rate' | 'band'> => {
  const view = told.figure(project.executionRate);
  if (view.published) {
    const band = view.figure?.unit === '%' ? bandOf(view.figure) : 'unsure';
    return { rate: printed(view, anchor), band };
  }
  const percent = percentOfWhole(told.sound(project.actual, '元'), budgetOf(told, project));
  if (!percent) return { rate: undefined, band: undefined };
  const { low, high, value, about } = percent;
  const rate = counted(spokenPercent(percent), anchor);
  if (value.eq(FULL) && !about) return { rate, band: 'full' };
  if (high.lt(LOW)) return { rate, band: 'low' };
  return { rate, band: low.gte(LOW) ? 'high' : 'unsure' };
};

const lineOf = (told: Told, project: Project): Line => {
  const anchor = `xiangmu.${project.id}`;
  const actual = told.sound(project.actual, '元');
  const isNone = isExactly(actual, 0) && !isExactly(budgetOf(told, project), 0);
  const known = rateOf(told, project, anchor);
  return {
    ...{ id: project.id, name: project.name, anchor, actual, isNone, rate: known.rate },
    band: isNone ? 'low' : known.band,
  };
};

/** Every line of project expenditure that the source lists. */
export function projectLines(told: Told): readonly Line[] {
  return (told.report.projects ?? []).map((project) => lineOf(told, project));
}
