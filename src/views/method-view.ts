import { ACROSS_CHECKS } from '#domain/audit/across.ts';
import type { CheckMeta } from '#domain/audit/check.ts';
import { CHECKS } from '#domain/audit/checks.ts';
import { CLASSES } from '#domain/audit/classes.ts';
import { EXPECTATIONS } from '#domain/audit/completeness.ts';
import { kindLabel } from './labels.ts';
import { SEVERITY_LABELS } from './severity-labels.ts';

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
