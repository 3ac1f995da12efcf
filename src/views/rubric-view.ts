import type { IndicatorInput, RubricInput } from '#domain/record/rubric.ts';
import { diffRubrics, type RubricChange } from '#domain/scoring/diff-rubrics.ts';
import { explainRule } from '#domain/scoring/explain.ts';
import { ruleOf } from '#domain/scoring/rules.ts';
import { kindLabel } from './labels.ts';

/** One indicator of a rubric as its page tells it. */
export interface RubricRow {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly weight: string;
  readonly looksAt: string;
  readonly kind: string;
  readonly rule: string;
  /** What its figures are divided by, where the rubric says. */
  readonly bases: readonly string[];
  readonly whenNotApplicable: string;
  readonly note: string;
}

/** A change between versions, in words. */
export interface ChangeView {
  readonly name: string;
  readonly words: string;
}

/** A rubric as its page tells it. */
export interface RubricView {
  readonly id: string;
  readonly title: string;
  readonly identity: readonly { readonly label: string; readonly text: string }[];
  readonly leaves: number;
  readonly published: number;
  readonly rows: readonly RubricRow[];
  /** The version before, and what changed since; undefined for a first version. */
  readonly since: { readonly id: string; readonly changes: readonly ChangeView[] } | undefined;
}

const weightText = ({ weight }: IndicatorInput): string => weight.mentions[0]?.input.text ?? '';

const gone = ({ whenNotApplicable: says }: IndicatorInput, names: ReadonlyMap<string, string>) => {
  if (!says) return '';
  return 'moveTo' in says
    ? `不适用时，分值加到“${names.get(says.moveTo) ?? says.moveTo}”。`
    : '不适用时，其余指标按比例放大。';
};

const rowsOf = (
  indicators: readonly IndicatorInput[],
  level: number,
  names: ReadonlyMap<string, string>,
): RubricRow[] =>
  indicators.flatMap((each) => {
    const leaf = each.children === undefined || each.children.length === 0;
    const { rule } = each;
    const known = rule !== undefined && rule !== '未公布';
    const row: RubricRow = {
      ...{ id: each.id, name: each.name, level, weight: weightText(each) },
      looksAt: each.looksAt ?? '',
      kind: known ? ruleOf(rule).label : '',
      rule: known ? explainRule(each, weightText(each)) : leaf ? '评分规则没有公布。' : '',
      bases: (each.inputs ?? []).flatMap(({ means, numerator, denominator }) =>
        numerator === undefined && denominator === undefined
          ? []
          : [`${means} = ${numerator ?? '未公布'} ÷ ${denominator ?? '未公布'}`],
      ),
      whenNotApplicable: gone(each, names),
      note: each.note ?? '',
    };
    return [row, ...rowsOf(each.children ?? [], level + 1, names)];
  });

const namesOf = (indicators: readonly IndicatorInput[]): [string, string][] =>
  indicators.flatMap(({ id, name, children }) => [[id, name], ...namesOf(children ?? [])]);

const told = ({ what, name, before, after }: RubricChange): ChangeView => {
  const words = {
    added: `新增，${after}`,
    removed: `取消，原来${before}`,
    name: `改名，原来叫“${before}”`,
    weight: `分值由${before}改为${after}`,
    rule: `规则改了。原来：${before} 现在：${after}`,
  };
  return { name, words: words[what] };
};

/** A rubric, rule by rule in plain words, with what changed since the version before. */
export function rubricView(rubric: RubricInput, all: readonly RubricInput[]): RubricView {
  const names = new Map(namesOf(rubric.indicators));
  const rows = rowsOf(rubric.indicators, 1, names);
  const parents = rows.filter((row, index) => (rows[index + 1]?.level ?? 0) > row.level);
  const before = all.find(({ id }) => id === rubric.replaces);
  return {
    id: rubric.id,
    title: rubric.title,
    identity: [
      { label: '制定', text: rubric.issuer },
      {
        label: '适用',
        text: `${rubric.fiscalYears.join('、')} 年度，${rubric.kinds.map(kindLabel).join('、')}`,
      },
      { label: '满分', text: rubric.total.mentions[0]?.input.text ?? '未公布' },
      {
        label: '等级标准',
        text:
          rubric.bands === '未公布'
            ? '未公布'
            : rubric.bands
                .map(({ grade, from }) => `${grade}：${from.mentions[0]?.input.text ?? ''}起`)
                .join('，'),
      },
      { label: '取整', text: rubric.rounding },
      { label: '出处', text: rubric.reference },
      { label: '版本', text: rubric.version },
    ],
    leaves: rows.length - parents.length,
    published: rows.filter(({ kind }) => kind !== '').length,
    rows,
    since: before && { id: before.id, changes: diffRubrics(before, rubric).map(told) },
  };
}

/** A report that is scored by a rubric. */
export interface RubricUser {
  readonly address: string;
  readonly agencyName: string;
  readonly year: string;
}

/** The reports that are scored by a rubric. */
export function rubricUsers(
  rows: readonly (RubricUser & { readonly rubric: string })[],
  id: string,
): RubricUser[] {
  return rows
    .filter(({ rubric }) => rubric === id)
    .map(({ address, agencyName, year }) => ({ address, agencyName, year }));
}
