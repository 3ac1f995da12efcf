import type { ProjectLine, ProjectLineGroup } from '../../src/charts/project-lines.ts';
import type { TargetLine, TargetLines } from '../../src/charts/target-lines.ts';

const amount = (text: string): number | undefined =>
  text === '未公布' ? undefined : Number(text.replaceAll(',', '').replace('−', '-'));

const project = (
  name: string,
  ...[initial, adjustment, budget, actual, rate]: readonly [string, string, string, string, string]
): ProjectLine => ({
  bar: { name, initial: amount(initial), budget: amount(budget), actual: amount(actual) },
  ...{ initial, adjustment, budget, actual, rate },
});

/** Projects in groups, as the chart to take along has them. */
export const projects: Readonly<Record<string, readonly ProjectLineGroup[]>> = {
  typical: [
    {
      name: '最大的一条，1 条',
      scale: '横条满格 11,830.00 万元',
      largest: 11_830,
      rows: [project('一个大项目', '11,830.00', '−5,279.67', '6,550.33', '6,154.23', '93.95%')],
    },
    {
      name: '100 万元以上，5 条',
      scale: '横条满格 334.93 万元，是上一组的三十分之一',
      largest: 334.93,
      rows: [
        project('年中新增的一个', '0.00', '334.93', '334.93', '325.52', '97.19%'),
        project('基地运营服务', '285.00', '−105.00', '180.00', '53.86', '29.92%'),
        project('没有支出的平台', '138.00', '0.00', '138.00', '0.00', '0.00%'),
        project(
          '省级创新战略专项资金（大型动物模型研究中心建设、粤港澳联合实验室建设及基础与应用基础研究等）',
          ...(['0.00', '100.00', '100.00', '100.00', '100.00%'] as const),
        ),
        project('多半没有公布', '未公布', '未公布', '未公布', '55.77', '未公布'),
      ],
    },
  ],
  'one group without a scale': [
    {
      ...{ name: '', scale: '', largest: 100 },
      rows: [project(`<b>&"甲'`, '100.00', '0.00', '100.00', '−5.00', '−5.00%')],
    },
  ],
  nothing: [],
};

const target = (
  name: string,
  wanted: string,
  result: string,
  multiple: string,
  standing: string,
  cap = false,
): TargetLine => ({
  ...{ name, target: wanted, result, multiple, standing },
  bullet: multiple === '' ? undefined : { name, multiple: Number(multiple.replace('−', '-')), cap },
});

/** Targets on their axis, as the chart to take along has them. */
export const targets: Readonly<Record<string, TargetLines>> = {
  typical: {
    domain: [-2, 8],
    groups: [
      {
        name: '推动科技创新',
        rows: [
          target('调研企业', '30 家', '197 家', '6.57', '达到'),
          target('出具巡查情况说明', '6 份', '3 份', '0.5', '未达到'),
          target('入库企业增量', '+20 家', '−28 家', '−1.4', '未达到'),
          target('新增孵化面积', '3,000 平方米', '15,587.94 平方米', '5.2', '达到'),
        ],
      },
      {
        name: '其他目标',
        rows: [
          target('经费控制在上限以内', '不超过 100 万元', '72 万元', '0.72', '未超上限', true),
          target('隐患整治率', '100%', '未公布', '', '结果未公布'),
          target(
            '完善覆盖全区各街镇、各园区和各类中小微企业的公共技术服务体系建设',
            ...(['有所提升', '服务体系基本建成，企业反映良好', '', '文字说明'] as const),
          ),
        ],
      },
    ],
  },
  'a short axis': {
    domain: [0, 2],
    groups: [{ name: '', rows: [target(`<b>&"甲'`, '1', '1', '1', '达到')] }],
  },
  'a very long axis': {
    domain: [0, 120],
    groups: [{ name: '', rows: [target('办件', '10 件', '1,195 件', '119.5', '达到')] }],
  },
  nothing: { domain: [0, 2], groups: [] },
};
