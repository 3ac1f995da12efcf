import type { Draft, Making } from './draft.ts';
import type { Mention } from './print.ts';
import { HALVES, leavesOf } from './rubrics.ts';

type Place = Draft['source']['outline'][number];

const place = (id: string, label: string, heading = label): Place => ({ id, label, heading });

const numbered = (count: number, make: (number: number) => Place): Place[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const money = ({ world, before }: Making): Place[] => [
  place('money', '一、（三）部门整体收支', `（三）${before.year + 1}年部门整体收支情况`),
  place('row-personnel', '表1 人员经费', '人员经费'),
  place('row-public', '表1 日常公用经费', '日常公用经费'),
  place('row-basic', '表1 基本支出小计', '基本支出小计'),
  place('row-project', '表1 项目支出小计', '项目支出小计'),
  place('row-total', '表1 合计', '合计'),
  place('low-projects', '一、（三）执行率较低的项目', '其中执行率较低的项目'),
  place('table-total', '表2 合计', '表2 项目支出 合计'),
  ...world.money.projects.map(({ id, name }, index) =>
    place(id, `表2 第${index + 1}行`, `${index + 1} ${name}`),
  ),
];

const scores = ({ job }: Making): Place[] => {
  const leaves = HALVES.flatMap(leavesOf);
  const annex =
    job.kind === 'third-party'
      ? [
          place('annex', '附件1 评分表', '附件1 评分表'),
          ...leaves.map(({ id, name }) => place(`annex-${id}`, `附件1 ${name}`, name)),
          place('annex-total', '附件1 合计', '评分合计'),
        ]
      : [];
  return [
    place('system', '二、（二）评价指标体系', '（二）评价指标体系'),
    ...HALVES.flatMap((half) => [
      place(`half-${half.id}`, `三、${half.name}`, `${half.name}分析`),
      ...half.branches.map(({ id, name }) => place(`branch-${id}`, `三、${name}`, `${name}情况`)),
    ]),
    ...leaves.map(({ id, name }) => place(`leaf-${id}`, `三、${name}得分`, `${name}。`)),
    ...annex,
  ];
};

/** The places of a report from its beginning to its end. */
export function outlineOf(making: Making): Place[] {
  const { theme } = making.job.agency;
  return [
    place('title', '标题', '标题'),
    place('intro', '前言', '前言'),
    place('units', '一、（一）机构和人员', '（一）机构和人员'),
    place('goals', '一、（二）年度目标', '（二）年度目标'),
    ...theme.tasks.map((task, index) => place(`task-${index + 1}`, `一、（二）${task}`, task)),
    ...money(making),
    place('conclusion', '二、（一）结论', '（一）结论'),
    ...scores(making),
    ...numbered(20, (number) => place(`target-${number}`, `表3 第${number}行`)),
    ...theme.tasks.map((task, index) => place(`effect-${index + 1}`, `四、${task}的成效`)),
    place('management', '五、管理情况', '五、管理情况'),
    place('problems', '六、存在的问题', '六、存在的问题'),
    place('measures', '七、改进措施', '七、改进措施'),
  ];
}

/** One figure printed in several places. */
export function printedAt(text: string, ...places: readonly string[]): Mention[] {
  return places.map((at) => ({ text, at }));
}
