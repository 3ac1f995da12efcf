import type { Job } from './layout.ts';
import type { Branch, Leaf, Variant } from './leaf.ts';
import { DUTY } from './leaves-duty.ts';
import { MANAGEMENT } from './leaves-management.ts';
import { PLACES } from './places.ts';
import type { Content, Fields } from './yaml.ts';

/** A first-level indicator with its branches. */
export interface Half {
  readonly id: string;
  readonly name: string;
  readonly branches: readonly Branch[];
}

/** The tree that all rubrics of this generator share; they differ in weights and rules. */
export const HALVES: readonly Half[] = [
  { id: 'management-efficiency', name: '管理效率', branches: MANAGEMENT },
  { id: 'duty-effectiveness', name: '履职效能', branches: DUTY },
];

const EARLY = [2018, 2019, 2020, 2021];
const LATE = [2022, 2023, 2024, 2025];
const GROUPS = [
  ['central', '中心城区'],
  ['outer', '外围城区'],
] as const;
const KINDS = [
  ['self', '绩效自评'],
  ['third-party', '绩效评价'],
] as const;

/** Eight rubrics: two groups of districts, two kinds of report, an earlier and a later version. */
export const VARIANTS: readonly Variant[] = GROUPS.flatMap(([group, place], shift) =>
  KINDS.flatMap(([kind, what], second) =>
    [EARLY, LATE].map((years, era): Variant => {
      const id = (of: readonly number[]) => `${group}-${kind}-${of[0] ?? ''}`;
      return {
        id: id(years),
        number: (shift * 2 + second + era) % 4,
        title: `${place}部门整体支出${what}指标体系（${era === 0 ? '试行' : '修订'}）`,
        years,
        kind,
        ...(era === 1 && { replaces: id(EARLY) }),
        banded: !(shift === 1 && era === 0),
      };
    }),
  ),
);

/** The grades that a banded rubric prints, best first. */
export const BANDS = [
  ['优', 90],
  ['良', 80],
  ['中', 60],
  ['差', 0],
] as const;

const CENTRAL = 6;

/** The rubric that a report is scored by. */
export function variantFor({ agency, year, kind }: Job): Variant {
  const central = PLACES.indexOf(agency.place) < CENTRAL;
  const group = GROUPS[central ? 0 : 1][0];
  const found = VARIANTS.find(
    (each) => each.id.startsWith(group) && each.kind === kind && each.years.includes(year),
  );
  if (!found) throw new RangeError(`no rubric for ${kind} ${year}`);
  return found;
}

/** All leaves in order. */
export function leavesOf(half: Half): readonly Leaf[] {
  return half.branches.flatMap(({ leaves }) => leaves);
}

/** The points of a leaf in a rubric. */
export function weightOf({ weights }: Leaf, { number }: Variant): number {
  return weights[number] ?? weights[0];
}

/** The points of several leaves in a rubric. */
export function sumOfWeights(leaves: readonly Leaf[], variant: Variant): number {
  return leaves.reduce((sum, leaf) => sum + weightOf(leaf, variant), 0);
}

const leafContent = (leaf: Leaf, variant: Variant): Content => {
  const weight = weightOf(leaf, variant);
  return {
    id: leaf.id,
    name: leaf.name,
    weight: `${weight}分`,
    looksAt: leaf.looksAt,
    inputs: leaf.inputs?.map(({ name, means, numerator, denominator }) => ({
      name,
      means,
      numerator,
      denominator,
    })),
    rule: leaf.rule(weight, variant.number),
  };
};

const branchContent = ({ id, name, leaves }: Branch, variant: Variant): Content => ({
  id,
  name,
  weight: `${sumOfWeights(leaves, variant)}分`,
  children: leaves.map((leaf) => leafContent(leaf, variant)),
});

/** A rubric as its file holds it. */
export function rubricContent(variant: Variant): Fields {
  return {
    id: variant.id,
    version: variant.replaces === undefined ? '1' : '2',
    replaces: variant.replaces,
    title: variant.title,
    issuer: '未公布',
    fiscalYears: variant.years.map(String),
    kinds: [variant.kind],
    reference: '合成数据，没有来源文件',
    total: '100分',
    bands: variant.banded ? BANDS.map(([grade, from]) => ({ grade, from: `${from}分` })) : '未公布',
    rounding: variant.banded ? '保留两位小数' : '未公布',
    indicators: HALVES.map((half) => ({
      id: half.id,
      name: half.name,
      weight: `${sumOfWeights(leavesOf(half), variant)}分`,
      children: half.branches.map((branch) => branchContent(branch, variant)),
    })),
  };
}
