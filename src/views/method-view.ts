import { ACROSS_CHECKS } from '#domain/audit/across.ts';
import type { CheckMeta } from '#domain/audit/check.ts';
import { CHECKS } from '#domain/audit/checks.ts';
import { CLASSES } from '#domain/audit/classes.ts';
import { EXPECTATIONS } from '#domain/audit/completeness.ts';
import type { Standing } from '#domain/scoring/scored.ts';
import { kindLabel } from './labels.ts';
import { SEVERITY_LABELS } from './severity-labels.ts';
import { STANDING_LABELS } from './standing-labels.ts';

/** One class of checks, with the checks in it. */
export interface MethodClass {
  readonly number: number;
  readonly title: string;
  readonly checks: readonly {
    readonly id: string;
    readonly title: string;
    readonly compares: string;
    readonly why: string;
    readonly tolerance: string;
    /** 矛盾、末位. */
    readonly gives: string;
  }[];
}

/** Everything the method page says of the checks, from the checks' own words. */
export function methodView(): MethodClass[] {
  const all: readonly CheckMeta[] = [...CHECKS, ...ACROSS_CHECKS];
  return CLASSES.map((title, index) => ({
    number: index + 1,
    title,
    checks: all
      .filter(({ of }) => of === index + 1)
      .map(({ id, title: name, compares, why, tolerance, gives }) => ({
        ...{ id, title: name, compares, why, tolerance },
        gives: gives.map((severity) => SEVERITY_LABELS[severity].name).join('、'),
      })),
  })).filter(({ checks }) => checks.length > 0);
}

/** The checklist of what a reader may expect, and of which kinds of report. */
export function expectationsView(): {
  readonly id: string;
  readonly title: string;
  readonly of: string;
}[] {
  return EXPECTATIONS.map(({ id, title, of }) => ({
    ...{ id, title },
    of: of.map((kind) => (kind.endsWith('-') ? '项目自评' : kindLabel(kind))).join('、'),
  }));
}

const STANDINGS: readonly (readonly [Standing, string])[] = [
  [
    'agrees',
    '规则和用到的数都公布了，数与得分分开印出，重算的结果与公布的得分相同，精确到得分印出的位数。',
  ],
  ['differs', '规则和数都公布了，重算的结果与公布的得分不同；过程逐步列出。'],
  ['judged', '得几分要由人来判断，只核对给的分是不是在规定的范围里。'],
  ['open', '缺一个数，或者口径没有公布，几种读法结果不一；写明缺什么，并把各种读法都算出来。'],
  ['not-applicable', '材料说明这个指标不适用，分值怎样处理照办法的规定。'],
];

/** The five ways in which a recomputed score can stand, and what each means. */
export function standingsView(): {
  readonly standing: Standing;
  readonly name: string;
  readonly explains: string;
}[] {
  return STANDINGS.map(([standing, explains]) => ({
    ...{ standing, explains },
    name: STANDING_LABELS[standing],
  }));
}
