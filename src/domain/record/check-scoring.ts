import { factsUnder } from '../scoring/read-inputs.ts';
import { inputsOf, itemsOf } from '../scoring/walk-rules.ts';
import { leavesOf } from '../scoring/weights.ts';
import type { Report } from './canonical.ts';
import type { UnplacedProblem } from './problem.ts';
import type { IndicatorInput, RubricInput } from './rubric.ts';
import { unknownFact } from './unknown-fact.ts';

type Path = readonly (string | number)[];

const told = (path: Path, found: string, expected: string, mend: string): UnplacedProblem => ({
  ...{ code: 'scoring-unfit', path, found, expected, mend },
});

const unknownLeaf = (rubric: RubricInput, id: string, path: Path): UnplacedProblem =>
  told(
    path,
    `评分办法“${rubric.title}”里没有末级指标“${id}”。`,
    '指标的代号与所用评分办法一致。',
    '请核对代号，或核对 score.rubric 选的是不是这套办法。',
  );

const ruleIn = ({ rule }: IndicatorInput) =>
  rule === undefined || rule === '未公布' ? undefined : rule;

const inputs = (report: Report, rubric: RubricInput): UnplacedProblem[] =>
  (report.score.inputs ?? []).flatMap(({ indicator, name, readings }, index) => {
    const path = ['score', 'inputs', index];
    const leaf = leavesOf(rubric.indicators).find(({ id }) => id === indicator);
    if (!leaf) return [unknownLeaf(rubric, indicator, [...path, 'indicator'])];
    const rule = ruleIn(leaf);
    const wanted = rule ? inputsOf(rule) : [];
    const unknown = wanted.includes(name)
      ? []
      : [
          told(
            [...path, 'name'],
            `${leaf.name}的规则不用“${name}”。`,
            `这个指标要的数：${wanted.join('、') || '（没有）'}。`,
            '请核对名字，或删去这一条。',
          ),
        ];
    return [
      ...unknown,
      ...readings.flatMap((reading, nth) => keys(report, reading, [...path, 'readings', nth])),
    ];
  });

type Reading = NonNullable<Report['score']['inputs']>[number]['readings'][number];

const keys = (report: Report, reading: Reading, path: Path): UnplacedProblem[] => {
  const wanted: (readonly [string, Path])[] =
    'fact' in reading
      ? [[reading.fact, [...path, 'fact']]]
      : 'formula' in reading
        ? Object.entries(reading.of).map(([name, key]) => [key, [...path, 'of', name]])
        : reading.list.map((key, nth) => [key, [...path, 'list', nth]]);
  return wanted
    .filter(([key]) => factsUnder(report, key).length === 0)
    .map(([key, at]) =>
      unknownFact('scoring-unfit', at, key, '请核对代号；来源没有公布这个数的，删去这种读法。'),
    );
};

const states = (report: Report, rubric: RubricInput): UnplacedProblem[] =>
  (report.score.states ?? []).flatMap(({ indicator, item }, index) => {
    const path = ['score', 'states', index];
    const leaf = leavesOf(rubric.indicators).find(({ id }) => id === indicator);
    if (!leaf) return [unknownLeaf(rubric, indicator, [...path, 'indicator'])];
    const rule = ruleIn(leaf);
    const items = rule ? itemsOf(rule) : [];
    if (items.includes(item)) return [];
    return [
      told(
        [...path, 'item'],
        `${leaf.name}的规则里没有要由报告说明的“${item}”。`,
        `可以说明的：${items.join('、') || '（没有）'}。`,
        '请核对代号；能用数判断的，写在 score.inputs 里。',
      ),
    ];
  });

const excluded = (report: Report, rubric: RubricInput): UnplacedProblem[] =>
  (report.score.notApplicable ?? []).flatMap(({ indicator }, index) => {
    const path = ['score', 'notApplicable', index, 'indicator'];
    const leaf = leavesOf(rubric.indicators).find(({ id }) => id === indicator);
    if (!leaf) return [unknownLeaf(rubric, indicator, path)];
    if (leaf.whenNotApplicable) return [];
    return [
      told(
        path,
        `评分办法没有说${leaf.name}不适用时分值怎样处理。`,
        '办法写明不适用时分值去向的指标。',
        '请核对；办法有规定的，在办法文件里写 whenNotApplicable。',
      ),
    ];
  });

const scope = (report: Report, rubric: RubricInput): UnplacedProblem[] => {
  const year = rubric.fiscalYears.includes(report.year);
  const kind = rubric.kinds.includes(report.kind);
  if (year && kind) return [];
  return [
    told(
      ['score', 'rubric'],
      `评分办法“${rubric.id}”不适用于这份报告：它适用 ${rubric.fiscalYears.join('、')} 年度的 ${rubric.kinds.join('、')}。`,
      `适用 ${report.year} 年度 ${report.kind} 的办法。`,
      '请核对 score.rubric，或核对办法的 fiscalYears 和 kinds。',
    ),
  ];
};

/** What a report says for scoring, held against the rubric it names: every name must be one of the rubric's. */
export function checkScoring(report: Report, rubric: RubricInput): UnplacedProblem[] {
  return [
    ...scope(report, rubric),
    ...inputs(report, rubric),
    ...states(report, rubric),
    ...excluded(report, rubric),
  ];
}
