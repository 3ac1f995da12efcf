import { stated, type Branch } from './leaf.ts';

const budgetFunds: Branch = {
  id: 'budget-funds',
  name: '预算资金管理',
  leaves: [
    {
      id: 'budget-preparation',
      name: '预算编制合理性',
      looksAt: '预算是否合乎职责、细化到项目',
      weights: [4, 4, 4, 4],
      ...stated('1', [
        ['duties', '预算合乎部门职责'],
        ['detail', '项目资金编得够细'],
        ['decisions', '重大项目经过论证'],
        ['published', '预算按时公开'],
      ]),
    },
    {
      id: 'budget-completion',
      name: '预算完成率',
      looksAt: '预算执行得怎样',
      weights: [8, 7, 9, 6],
      inputs: [
        {
          name: 'rate',
          means: '预算执行率',
          numerator: '实际支出',
          denominator: '调整后预算',
          from: 'budget/total/executionRate',
        },
      ],
      rule: (_, variant) =>
        variant === 3
          ? { kind: 'proportional', of: 'rate', cap: '100%' }
          : { kind: 'linear', of: 'rate', from: variant === 1 ? '70%' : '80%', to: '100%' },
      formula: '预算完成率=实际支出/调整后预算×100%',
    },
    {
      id: 'budget-adjustment',
      name: '预算调整率',
      looksAt: '项目预算在年中调整了多少',
      weights: [3, 4, 2, 5],
      inputs: [
        {
          name: 'rate',
          means: '预算调整率',
          numerator: '各项目预算调整金额的绝对值之和',
          denominator: '项目年初预算之和',
          from: 'adjustment-rate',
        },
      ],
      rule: (_, variant) =>
        variant === 2
          ? {
              kind: 'deduct',
              of: 'rate',
              from: '5%',
              each: '1%',
              points: '0.05',
              remainder: 'proportional',
            }
          : { kind: 'complement', of: 'rate' },
    },
    {
      id: 'spending-balance',
      name: '支出均衡性',
      looksAt: '全年支出进度是否均衡',
      weights: [3, 3, 3, 3],
      inputs: [{ name: 'rate', means: '四个时点支出进度的平均', from: 'progress-average' }],
      rule: () => ({ kind: 'proportional', of: 'rate', to: '60%', cap: '100%' }),
    },
    {
      id: 'procurement',
      name: '政府采购执行率',
      looksAt: '采购预算的执行',
      weights: [2, 2, 2, 2],
      inputs: [
        {
          name: 'rate',
          means: '政府采购执行率',
          numerator: '实际采购金额',
          denominator: '采购计划金额',
          from: 'procurement-rate',
        },
        { name: 'actual', means: '实际采购金额', from: 'procurement-actual' },
        { name: 'planned', means: '采购计划金额', from: 'procurement-planned' },
      ],
      rule: () => ({
        kind: 'zero-if',
        when: { input: 'actual', above: { input: 'planned' } },
        then: { kind: 'proportional', of: 'rate' },
      }),
      formula: '政府采购执行率=实际采购金额/采购计划金额×100%',
    },
    {
      id: 'public-funds',
      name: '公用经费控制率',
      looksAt: '机构运转的花费是否在预算之内',
      weights: [2, 2, 2, 2],
      inputs: [
        { name: 'three-public', means: '“三公”经费支出', from: 'three-public-actual' },
        { name: 'three-public-budget', means: '“三公”经费预算', from: 'three-public-budget' },
        { name: 'daily', means: '日常公用经费支出', from: 'budget/rows/public/actual' },
        {
          name: 'daily-budget',
          means: '日常公用经费调整后预算',
          from: 'budget/rows/public/adjustedBudget',
        },
      ],
      rule: () => ({
        kind: 'checklist',
        items: [
          {
            id: 'three-public',
            name: '“三公”经费不超过预算',
            points: '1',
            when: { input: 'three-public', atMost: { input: 'three-public-budget' } },
          },
          {
            id: 'daily',
            name: '日常公用经费不超过预算',
            points: '1',
            when: { input: 'daily', atMost: { input: 'daily-budget' } },
          },
        ],
      }),
    },
    {
      id: 'carryover',
      name: '结转结余率',
      looksAt: '年末没有花完的钱占多少',
      weights: [3, 3, 3, 3],
      inputs: [
        {
          name: 'rate',
          means: '结转结余率',
          numerator: '结转结余',
          denominator: '调整后预算',
          from: 'carryover-rate',
        },
      ],
      rule: () => ({
        kind: 'deduct',
        of: 'rate',
        from: '5%',
        each: '1%',
        points: '0.2',
        remainder: 'proportional',
      }),
    },
    {
      id: 'compliance',
      name: '财务合规性',
      looksAt: '支出是否规范',
      weights: [4, 4, 4, 4],
      states: [
        { item: 'misuse', states: ['absent'] },
        { item: 'procedure', states: ['met'] },
        { item: 'contracts', states: ['met', 'met', 'unmet'] },
        { item: 'payments', states: ['met', 'met', 'met', 'unmet'] },
      ],
      rule: () => ({
        kind: 'veto',
        events: [{ id: 'misuse', name: '截留、挤占、挪用资金' }],
        then: {
          kind: 'checklist',
          items: [
            { id: 'procedure', name: '支出手续齐全', points: '2' },
            { id: 'contracts', name: '合同管理规范', points: '1' },
            { id: 'payments', name: '拨付审批完整', points: '1' },
          ],
        },
      }),
    },
  ],
};

const performance: Branch = {
  id: 'performance',
  name: '绩效管理',
  leaves: [
    {
      id: 'goal-clarity',
      name: '绩效目标明确性',
      looksAt: '整体目标是否完整、可行',
      weights: [3, 3, 3, 3],
      ...stated('1', [
        ['duties', '体现部门职责'],
        ['plans', '体现年度计划'],
        ['tasks', '能分成具体任务'],
      ]),
    },
    {
      id: 'indicator-validity',
      name: '绩效指标有效性',
      looksAt: '指标是否清楚、可以衡量',
      weights: [3, 3, 3, 3],
      rule: () => ({ kind: 'judged', looksAt: '指标是否清楚、可以衡量，目标值是否有依据' }),
    },
    {
      id: 'monitoring',
      name: '绩效运行监控',
      looksAt: '年中监控的评价结果',
      weights: [4, 4, 4, 4],
      inputs: [{ name: 'score', means: '绩效运行监控得分（百分制）', from: 'monitoring-score' }],
      rule: () => ({ kind: 'imported', of: 'score', outOf: '100分' }),
    },
    {
      id: 'self-evaluation',
      name: '自评材料报送',
      looksAt: '自评材料是否按时报送',
      weights: [3, 3, 3, 3],
      states: [{ item: 'filing', states: ['on-time', 'on-time', 'on-time', 'late'] }],
      rule: () => ({
        kind: 'categorical',
        id: 'filing',
        states: [
          { id: 'on-time', name: '按时报送', points: '3' },
          { id: 'late', name: '逾期报送', points: '1.5' },
          { id: 'none', name: '没有报送', points: '0' },
        ],
      }),
    },
  ],
};

const assets: Branch = {
  id: 'assets',
  name: '资产管理',
  leaves: [
    {
      id: 'asset-safety',
      name: '资产管理安全性',
      looksAt: '资产是否完整、账实相符',
      weights: [2, 2, 2, 2],
      ...stated('0.5', [
        ['kept', '保管完整、账实相符'],
        ['disposal', '处置规范'],
        ['income', '收入及时上缴'],
        ['inventory', '定期盘点'],
      ]),
    },
    {
      id: 'asset-use',
      name: '固定资产利用率',
      looksAt: '固定资产在用的比例',
      weights: [2, 2, 2, 2],
      inputs: [
        {
          name: 'rate',
          means: '固定资产利用率',
          numerator: '在用固定资产',
          denominator: '全部固定资产',
          from: 'assets-rate',
        },
      ],
      rule: () => ({
        kind: 'bands',
        bands: [
          { when: { input: 'rate', atLeast: '90%' }, points: '2' },
          { when: { input: 'rate', atLeast: '80%', below: '90%' }, points: '1' },
        ],
      }),
    },
    {
      id: 'asset-inventory',
      name: '资产盘点率',
      looksAt: '年内盘点过的资产占多少',
      weights: [4, 4, 4, 4],
      inputs: [{ name: 'rate', means: '资产盘点率', from: 'assets-checked-rate' }],
      rule: (_, variant) => {
        const proportional = { kind: 'proportional', of: 'rate', cap: '100%' };
        return variant === 1
          ? { kind: 'optional', id: 'asset-inventory', then: proportional }
          : proportional;
      },
    },
  ],
};

/** The second-level indicators of how an agency manages. */
export const MANAGEMENT: readonly Branch[] = [budgetFunds, performance, assets];
