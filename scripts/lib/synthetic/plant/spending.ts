import { Decimal } from 'decimal.js';
import type { Random } from '../random.ts';
import type { Progress, World } from '../world.ts';
import { adjust, spend, type ProjectMoney } from '../world-money.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';

/** One of the larger projects that had an initial budget and were spent well. */
const large = ({ money }: World, random: Random): ProjectMoney => {
  const fit = money.projects.filter(
    ({ initial, adjusted, actual }) => !initial.isZero() && actual.div(adjusted).gte('0.84'),
  );
  return random.pick(fit.toSorted((a, b) => b.adjusted.cmp(a.adjusted)).slice(0, 6));
};

/** A large project of which next to nothing was spent. */
const unspent = (world: World, random: Random): Trace => {
  const project = large(world, random);
  const percent = random.chance(40) ? new Decimal(0) : random.decimal('1.5', '14', 2);
  spend(project, percent);
  return {
    facts: [`projects/${project.id}/executionRate`, `projects/${project.id}/actual`],
    severity: 'note',
    what: `${project.name}只支出了预算的 ${percent.toFixed(2)}%`,
  };
};

/** A large project that lost most of its budget. */
const cut = (world: World, random: Random): Trace => {
  const project = large(world, random);
  const percent = random.decimal('68', '88', 2);
  adjust(project, project.initial.times(percent).div(-100));
  spend(project, random.decimal('92', '99', 2));
  return {
    facts: [`projects/${project.id}/adjustment`, `projects/${project.id}/initialBudget`],
    severity: 'note',
    what: `${project.name}在年中调减了 ${percent.toFixed(2)}%`,
  };
};

/** Most of the money spent in the last month. */
const rush = (world: World, random: Random): Trace => {
  const early: Progress = [
    random.decimal('3.5', '7.5', 4),
    random.decimal('11', '17', 4),
    random.decimal('20', '27', 4),
    random.decimal('36', '47', 4),
  ];
  world.progress = early;
  return {
    facts: ['progress-november', 'budget/total/executionRate'],
    severity: 'note',
    what: `到 11 月底只支出 ${early[3].toFixed(2)}%，其余在 12 月支出`,
  };
};

/** Nearly every project cut: well spent on the adjusted budget, badly on the initial one. */
const basis = (world: World, random: Random): Trace => {
  for (const project of world.money.projects) {
    const percent = random.decimal('38', '52', 3);
    const kept = project.actual.div(project.adjusted).times(100);
    if (project.initial.isZero()) continue;
    adjust(project, project.initial.times(percent).div(-100));
    spend(project, kept);
  }
  return {
    facts: ['budget/total/adjustment', 'budget/total/initialBudget', 'budget/total/executionRate'],
    severity: 'note',
    what: '多数项目调减四成以上，执行率按调整后预算高，按年初预算低',
  };
};

/** Money that moved in a way worth knowing; every printed figure agrees with it. */
export const spending: Plant = {
  world: (world, random) =>
    firstThatFits([unspent, unspent, cut, rush, basis], random, world, random),
};
