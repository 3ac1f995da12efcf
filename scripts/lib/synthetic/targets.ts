import { Decimal } from 'decimal.js';
import type { DraftTarget, Making } from './draft.ts';
import { fixed, type Mention } from './print.ts';
import { printedAt } from './outline.ts';
import { inYear, statisticText, type CountYear } from './series.ts';

type Body = Pick<DraftTarget, 'target' | 'result'> & Partial<DraftTarget>;

/** A target's promise as its kind prints it. */
const promiseText = (index: number, amount: string): Pick<DraftTarget, 'bound' | 'target'> => {
  const forms = [
    ['floor', `不少于${amount}`],
    ['goal', amount],
    ['floor', `${amount}以上`],
    ['goal', amount],
  ] as const;
  // The first four are compared in the score, and only exact numbers can be.
  const [bound, target] = index < 4 ? forms[1] : (forms[index % forms.length] ?? forms[1]);
  return { bound, target };
};

const shortNotes = ['部分任务顺延到下一年', '受场地限制减少了场次', '服务对象数量少于预计'];
const counted = ['key-goals', 'key-goals', 'key-goals', 'task-progress'];

const countTargets = ({ job, series, world, random }: Making): DraftTarget[] =>
  job.agency.theme.counts.map(([name, unit], index) => {
    const { target, result } = inYear(
      series.counts[index] ?? new Map<number, CountYear>(),
      world.year,
    );
    const text = `${result}${unit}`;
    const at = `target-${index + 1}`;
    const task = (index % 4) + 1;
    return {
      ...{ id: `count-${index + 1}`, task: `task-${task}`, name, kind: 'output', at },
      indicator: counted[index] ?? 'task-average',
      ...promiseText(index, `${target}${unit}`),
      result: printedAt(text, at, ...(index % 2 === 0 ? [`effect-${task}`] : [])),
      ...(result < target && { resultNote: random.pick(shortNotes) }),
    };
  });

const statisticTargets = ({ job, series, world }: Making): DraftTarget[] => {
  const [seed] = job.agency.theme.statistics;
  const [years] = series.statistics;
  if (!seed || !years) return [];
  const [, measure] = seed;
  const { promised } = inYear(years, world.year);
  const last = inYear(years, world.year - 1).value;
  const wanted = last.times(promised.div(100).plus(1)).toDecimalPlaces(seed[3], Decimal.ROUND_DOWN);
  const shared = { kind: 'outcome', bound: 'goal', indicator: 'headline-growth' } as const;
  const grown = inYear(years, world.year).value.div(last).minus(1).times(100);
  const note = grown.lt(promised) ? { resultNote: '增幅低于年初的预计' } : {};
  return [
    {
      ...{ id: 'statistic-value', name: measure, ...shared, at: 'target-9' },
      target: statisticText(seed, wanted),
      result: { fact: 'statistic-1' },
      ...note,
    },
    {
      ...{ id: 'statistic-growth', name: `${measure}增幅`, ...shared, at: 'target-10' },
      target: `${promised.toFixed(1)}%`,
      result: { fact: 'statistic-1/growth' },
      ...note,
    },
  ];
};

const percent = (value: Decimal, { job }: Making): string =>
  `${fixed(value, job.agency.style.ratePlaces)}%`;

const rateTargets = (making: Making): DraftTarget[] => {
  const { world } = making;
  const row = (
    number: number,
    id: string,
    name: string,
    indicator: string,
    body: Body,
  ): DraftTarget => ({
    ...{ id, name, kind: 'outcome', bound: 'floor', indicator, at: `target-${number}` },
    ...body,
  });
  const satisfied = printedAt(percent(world.satisfied, making), 'target-14', 'effect-2');
  return [
    row(11, 'quality', '检查验收合格率', 'quality', {
      ...{ kind: 'output', target: '不低于95%', result: { fact: 'pass-rate' } },
      alongside: ['checks-passed', 'checks'],
    }),
    row(12, 'timeliness', '按时完成率', 'timeliness', {
      ...{ kind: 'output', target: '95%以上', result: percent(world.timely, making) },
    }),
    row(13, 'coverage', '服务覆盖率', 'coverage', {
      ...{ bound: 'goal', target: '95%', result: percent(world.covered, making) },
    }),
    row(14, 'satisfaction', '服务对象满意度', 'satisfaction', {
      ...{ kind: 'satisfaction', target: '90%以上', result: satisfied },
    }),
    row(15, 'resolved', '诉求办结率', 'satisfaction', {
      ...{ bound: 'goal', target: '98%', result: percent(world.resolved, making) },
    }),
  ];
};

const limitTargets = ({ world }: Making): DraftTarget[] => {
  const cap = (number: number, id: string, name: string, body: Body): DraftTarget => ({
    ...{ id, name, kind: 'outcome', bound: 'cap', indicator: id, at: `target-${number}` },
    ...body,
  });
  const cases: Mention[] = printedAt(`${world.complaints}宗`, 'target-18', 'effect-3');
  return [
    cap(16, 'handling-days', '平均办理时限', {
      ...{ kind: 'output', target: '不超过10个工作日', result: `${world.days.toFixed(1)}个工作日` },
    }),
    cap(17, 'unit-cost', '单位服务成本', {
      kind: 'cost',
      target: `不超过${world.unitCost.planned.toFixed(0)}元`,
      result: { fact: 'unit-cost' },
    }),
    cap(18, 'complaints', '有责投诉', { target: '不超过20宗', result: cases }),
  ];
};

const MEETINGS = ['2次', '4次', '6次', '12次'] as const;

/** The twenty targets of a report with their results. */
export function targetsOf(making: Making): DraftTarget[] {
  const meetings =
    MEETINGS[(making.world.year + making.job.agency.scale) % MEETINGS.length] ?? '4次';
  return [
    ...countTargets(making),
    ...statisticTargets(making),
    ...rateTargets(making),
    ...limitTargets(making),
    {
      ...{ id: 'meetings', name: '专题调度会议', kind: 'output', bound: 'exact', at: 'target-19' },
      ...{ indicator: 'task-average', target: meetings, result: meetings },
    },
    {
      ...{ id: 'lasting', name: '长效机制', kind: 'outcome', bound: 'goal', at: 'target-20' },
      indicator: 'sustainability',
      target: { words: '形成可以长期坚持的做法' },
      result: { words: '已经写进年度工作制度' },
    },
  ];
}

/** Whether every promise of a year was kept, as `targetsOf` prints them. */
export function allMet({ series, world }: Making): boolean {
  const counts = series.counts.every((years) => {
    const { target, result } = inYear(years, world.year);
    return result >= target;
  });
  const [years] = series.statistics;
  if (!years) return counts;
  const now = inYear(years, world.year);
  const grown = now.value
    .div(inYear(years, world.year - 1).value)
    .minus(1)
    .times(100);
  return counts && grown.gte(now.promised);
}
