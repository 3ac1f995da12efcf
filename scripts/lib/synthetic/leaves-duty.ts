import type { Branch } from './leaf.ts';

const GOALS = ['1', '2', '3'] as const;

const output: Branch = {
  id: 'output',
  name: '产出',
  leaves: [
    {
      id: 'key-goals',
      name: '年度关键目标完成情况',
      looksAt: '三个关键产出指标是否达到目标',
      weights: [6, 6, 6, 6],
      inputs: GOALS.flatMap((number) => [
        {
          name: `result-${number}`,
          means: `第${number}个关键指标的实际结果`,
          from: `targets/count-${number}/result`,
        },
        {
          name: `goal-${number}`,
          means: `第${number}个关键指标的目标`,
          from: `targets/count-${number}/target`,
        },
      ]),
      rule: () => ({
        kind: 'checklist',
        items: GOALS.map((number) => ({
          id: `goal-${number}`,
          name: `第${number}个关键指标达到目标`,
          points: '2',
          when: { input: `result-${number}`, atLeast: { input: `goal-${number}` } },
        })),
      }),
    },
    {
      id: 'task-progress',
      name: '重点任务完成率',
      looksAt: '重点任务做了计划的多少',
      weights: [4, 5, 6, 4],
      inputs: [
        { name: 'done', means: '实际完成量', from: 'targets/count-4/result' },
        { name: 'planned', means: '计划完成量', from: 'targets/count-4/target' },
      ],
      rule: () => ({ kind: 'proportional', of: 'done', to: { input: 'planned' }, cap: '100%' }),
    },
    {
      id: 'handling-days',
      name: '平均办理时限',
      looksAt: '服务事项平均多少天办完',
      weights: [3, 3, 3, 3],
      inputs: [{ name: 'days', means: '平均办理时限', from: 'targets/handling-days/result' }],
      rule: () => ({
        kind: 'proportional',
        of: 'days',
        to: '10个工作日',
        lowerIsBetter: 'true',
      }),
    },
    {
      id: 'quality',
      name: '检查验收合格率',
      looksAt: '检查验收有多少合格',
      weights: [4, 4, 4, 4],
      inputs: [
        {
          name: 'rate',
          means: '检查验收合格率',
          numerator: '合格项数',
          denominator: '检查项数',
          from: 'pass-rate',
        },
      ],
      rule: () => ({ kind: 'linear', of: 'rate', from: '80%', to: '100%' }),
    },
    {
      id: 'timeliness',
      name: '按时完成率',
      looksAt: '任务是否按时做完',
      weights: [3, 3, 3, 3],
      inputs: [{ name: 'rate', means: '按时完成率', from: 'targets/timeliness/result' }],
      rule: (_, variant) =>
        variant === 2
          ? { kind: 'linear', of: 'rate', from: '60%', to: '100%' }
          : {
              kind: 'bands',
              bands: [
                { when: { input: 'rate', atLeast: '98%' }, points: '3' },
                { when: { input: 'rate', atLeast: '95%', below: '98%' }, points: '2' },
                { when: { input: 'rate', atLeast: '90%', below: '95%' }, points: '1' },
              ],
            },
    },
    {
      id: 'task-average',
      name: '各项任务完成率',
      looksAt: '四项重点工作各完成了多少',
      weights: [6, 5, 4, 6],
      inputs: [
        {
          name: 'rates',
          means: '各项工作的完成率',
          from: ['task-1-rate', 'task-2-rate', 'task-3-rate', 'task-4-rate'],
        },
      ],
      rule: () => ({ kind: 'equal-split', of: 'rates' }),
    },
    {
      id: 'unit-cost',
      name: '单位成本控制',
      looksAt: '单位成本是否在计划之内',
      weights: [3, 3, 3, 3],
      inputs: [
        { name: 'planned', means: '计划单位成本', from: 'unit-cost-planned' },
        { name: 'actual', means: '实际单位成本', from: 'unit-cost' },
      ],
      rule: (weight) => ({
        kind: 'formula',
        with: ['planned', 'actual'],
        expression: `${weight} × min(1, planned ÷ actual)`,
      }),
    },
  ],
};

const outcome: Branch = {
  id: 'outcome',
  name: '效益',
  leaves: [
    {
      id: 'headline-growth',
      name: '主要指标增长情况',
      looksAt: '主要指标比上年增长多少',
      weights: [4, 4, 4, 4],
      inputs: [{ name: 'rate', means: '主要指标增幅', from: 'statistic-1/growth' }],
      rule: () => ({
        kind: 'bands',
        bands: [
          { when: { input: 'rate', atLeast: '6%' }, points: '4' },
          { when: { input: 'rate', atLeast: '3%', below: '6%' }, points: '3' },
          { when: { input: 'rate', atLeast: '0%', below: '3%' }, points: '2' },
        ],
        otherwise: '0',
      }),
    },
    {
      id: 'coverage',
      name: '服务覆盖率',
      looksAt: '服务覆盖了多少对象',
      weights: [4, 4, 4, 4],
      inputs: [{ name: 'rate', means: '服务覆盖率', from: 'targets/coverage/result' }],
      rule: () => ({ kind: 'proportional', of: 'rate', cap: '100%' }),
    },
    {
      id: 'sustainability',
      name: '可持续影响',
      looksAt: '做法能不能长期起作用',
      weights: [3, 4, 3, 4],
      rule: () => ({ kind: 'judged', from: '1', looksAt: '制度、队伍和做法能不能长期起作用' }),
    },
    {
      id: 'satisfaction',
      name: '服务对象满意度',
      looksAt: '服务对象满意不满意',
      weights: [4, 3, 4, 3],
      inputs: [{ name: 'rate', means: '服务对象满意度', from: 'targets/satisfaction/result' }],
      rule: () => ({ kind: 'proportional', of: 'rate', to: '95%', cap: '100%' }),
    },
    {
      id: 'complaints',
      name: '有责投诉',
      looksAt: '有责投诉多不多',
      weights: [3, 3, 3, 3],
      inputs: [{ name: 'cases', means: '有责投诉', from: 'targets/complaints/result' }],
      rule: () => ({
        kind: 'deduct',
        of: 'cases',
        from: '10宗',
        each: '1宗',
        points: '0.1',
        remainder: 'counted',
      }),
    },
    {
      id: 'publicity',
      name: '宣传公开情况',
      looksAt: '宣传任务完成得怎样',
      weights: [3, 3, 3, 3],
      inputs: [{ name: 'rate', means: '宣传任务完成率', from: 'publicity-rate' }],
      states: [{ item: 'way', states: ['rate'] }],
      rule: () => ({
        kind: 'choose-one',
        id: 'way',
        of: [
          { id: 'rate', name: '按任务完成率', rule: { kind: 'proportional', of: 'rate' } },
          { id: 'review', name: '按评议', rule: { kind: 'judged', looksAt: '公众评议' } },
        ],
      }),
    },
  ],
};

/** The second-level indicators of what an agency brought about. */
export const DUTY: readonly Branch[] = [output, outcome];
