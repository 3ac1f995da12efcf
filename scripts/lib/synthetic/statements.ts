import type { Draft, DraftCount, Making } from './draft.ts';
import { HALVES, leavesOf } from './rubrics.ts';
import { allMet } from './targets.ts';

type Part<Field extends keyof Draft> = NonNullable<Draft[Field]>;

/** Duties, goals, tasks and ways of managing, in words. */
export function wordsOf({
  job,
  random,
}: Making): Pick<Draft, 'duties' | 'objectives' | 'management' | 'tasks'> {
  const { duties, tasks, remit } = job.agency.theme;
  const ways = [
    '按季度通报项目进度，落后的约谈',
    '项目立项先做可行性论证，再排预算',
    '把绩效目标分到科室，年中监控一次',
    '采购、合同和付款分岗办理',
    '年末组织科室自评，抽查一部分项目',
  ];
  return {
    duties: duties.map((words, index) => ({ id: `duty-${index + 1}`, words, at: 'intro' })),
    objectives: tasks.slice(0, 3).map((task, index) => ({
      ...{ id: `objective-${index + 1}`, at: 'goals' },
      words: `${task}，让${random.pick(remit)}工作更贴近居民和企业`,
    })),
    management: random
      .shuffle(ways)
      .slice(0, 3)
      .map((words, index) => ({ id: `way-${index + 1}`, words, at: 'management' })),
    tasks: tasks.map((name, index) => ({ id: `task-${index + 1}`, name, at: `task-${index + 1}` })),
  };
}

/** The units whose money the report covers, and the people in them. */
export function organisationOf({ job, world }: Making): NonNullable<Draft['organisation']> {
  const { agency } = job;
  const [officials, institution, workers, retired] = world.staff;
  const present = officials + institution + workers;
  const group = (id: string, name: string, part: 'total' | 'component', number: number) => ({
    ...{ id, group: name, counted: 'present' as const, part, at: 'units', number: `${number}人` },
  });
  return {
    units: [
      { id: 'bureau', name: `${agency.name}（本级）`, level: 'self', at: 'units' },
      ...agency.affiliates.map((name, index) => ({
        ...{ id: `unit-${index + 1}`, name, level: 'affiliated' as const, at: 'units' },
      })),
    ],
    staffing: [
      group('present', '年末实有在职人员', 'total', present),
      group('present-officials', '行政编制人员', 'component', officials),
      group('present-institution', '事业编制人员', 'component', institution),
      group('present-workers', '工勤人员', 'component', workers),
      {
        ...{ id: 'retired', group: '离退休人员', counted: 'retired', part: 'total', at: 'units' },
        number: `${retired}人`,
      },
    ],
  };
}

const lowProjects = ({ world }: Making): number =>
  world.money.projects.filter(({ actual, adjusted }) => actual.div(adjusted).lt('0.8')).length;

const indicatorCounts = (): DraftCount[] => [
  { id: 'level1', of: 'level1', what: '一级指标', at: 'system', count: `${HALVES.length}个` },
  {
    ...{ id: 'level2', of: 'level2', what: '二级指标', at: 'system' },
    count: `${HALVES.flatMap(({ branches }) => branches).length}个`,
  },
  {
    ...{ id: 'level3', of: 'level3', what: '三级指标', at: 'system' },
    count: `${HALVES.flatMap(leavesOf).length}个`,
  },
  ...HALVES.map((half): DraftCount => ({
    ...{ id: `level3-${half.id}`, of: 'level3', what: '三级指标', under: half.name },
    ...{ at: `half-${half.id}`, count: `${leavesOf(half).length}个` },
  })),
];

const troubles = [
  '有的项目启动晚，付款集中在下半年',
  '部分绩效指标偏重数量，质量指标不够',
  '项目之间衔接不紧，个别资金沉淀',
  '基层数据靠人工汇总，更新不及时',
  '采购流程不熟，个别合同签得晚',
  '满意度调查的样本偏少',
];
const cures = [
  '上半年完成立项和采购，按月盯付款',
  '增加质量和时效指标，写明数据来源',
  '每季度清理一次结余，及时调剂',
  '把数据接到统一平台，减少手工填报',
  '组织采购培训，提前备好合同文本',
  '扩大调查范围，公布调查办法',
];

/** The shortcomings a report admits and what it will do about each. */
export function problemsOf({ random }: Making): Pick<Draft, 'problems' | 'measures'> {
  const chosen = random.shuffle(troubles.map((_, index) => index)).slice(0, random.int(3, 5));
  return {
    problems: chosen.map((choice, index) => ({
      ...{ id: `problem-${index + 1}`, words: troubles[choice] ?? '', at: 'problems' },
    })),
    measures: chosen.map((choice, index) => ({
      ...{ id: `measure-${index + 1}`, words: cures[choice] ?? '', at: 'measures' },
      answers: [`problem-${index + 1}`],
    })),
  };
}

/** What the report announces: how many of everything that it lists. */
export function announcedOf(making: Making, draft: Draft): DraftCount[] {
  const count = (of: DraftCount['of'], what: string, at: string, number: number): DraftCount => ({
    ...{ id: of, of, what, at, count: `${number}个` },
  });
  return [
    count('units', '下属单位', 'units', making.job.agency.affiliates.length),
    count('tasks', '重点工作任务', 'goals', draft.tasks?.length ?? 0),
    count('targets', '绩效目标', 'goals', draft.targets?.length ?? 0),
    count('projects', '预算项目', 'low-projects', draft.projects?.length ?? 0),
    {
      ...count('projects', '执行率低于80%的项目', 'low-projects', lowProjects(making)),
      ...{ id: 'projects-below', where: { column: 'executionRate', below: 'low-bound' } },
    },
    ...indicatorCounts(),
    count('problems', '存在的问题', 'problems', draft.problems?.length ?? 0),
    count('measures', '改进措施', 'measures', draft.measures?.length ?? 0),
  ];
}

/** The documents a report names. */
export function evidenceOf({ job, world }: Making): Part<'evidence'> {
  const { place, short } = job.agency;
  const paper = (
    id: string,
    title: string,
    role: Part<'evidence'>[number]['role'],
    at: string,
  ) => ({
    ...{ id, title, role, at },
  });
  return [
    { ...paper('method', `${place.short}区预算绩效管理办法`, 'basis', 'intro') },
    { ...paper('spending-rules', `${short}经费支出管理规定`, 'regulation', 'management') },
    { ...paper('contract-rules', `${short}合同管理制度`, 'regulation', 'management') },
    {
      ...paper('accounts', `${world.year}年度部门决算报表`, 'proof', 'leaf-budget-completion'),
      indicator: 'budget-completion',
    },
    {
      ...paper('stocktaking', '固定资产盘点表', 'proof', 'leaf-asset-inventory'),
      indicator: 'asset-inventory',
    },
    {
      ...paper('survey', '服务对象满意度调查报告', 'proof', 'leaf-satisfaction'),
      indicator: 'satisfaction',
    },
  ];
}

/** What the report says as a whole: that all is met, only where all is. */
export function claimsOf(making: Making): Part<'claims'> {
  const words = '年度工作总体完成，重点任务都有进展';
  return [
    { id: 'overall', kind: 'other', words, at: 'conclusion' },
    ...(allMet(making)
      ? [
          {
            ...{ id: 'targets', kind: 'all-targets-met' as const, at: 'conclusion' },
            words: '年初定的绩效目标全部完成',
          },
        ]
      : []),
  ];
}

/** The bases and formulas that the report states for its rates. */
export function basesOf(): Pick<Draft, 'bases' | 'formulas'> {
  const leaves = HALVES.flatMap(leavesOf);
  return {
    bases: leaves.flatMap(({ id, inputs = [] }) =>
      inputs.flatMap(({ name, means, numerator, denominator }) =>
        numerator === undefined || denominator === undefined
          ? []
          : [{ id: `${id}-${name}`, rate: means, numerator, denominator, at: `leaf-${id}` }],
      ),
    ),
    formulas: leaves.flatMap(({ id, formula }) =>
      formula === undefined ? [] : [{ id, indicator: id, formula, at: `leaf-${id}` }],
    ),
  };
}
