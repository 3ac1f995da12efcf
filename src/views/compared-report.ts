import Decimal from 'decimal.js';
import type { Finding, Severity } from '#domain/audit/finding.ts';
import type { Sighting } from '#domain/comparison/sighting.ts';
import { isExactSum } from '#domain/figure/exact-sum.ts';
import type { Figure } from '#domain/figure/figure.ts';
import type { FactRef, Report } from '#domain/record/canonical.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { nameInCity } from '#domain/record/district.ts';
import { stands } from '#domain/audit/history.ts';
import { factAnchor, figureView } from './figure-view.ts';
import { DISCLOSED_LABELS } from './findings-view.ts';
import { kindLabel, yearLabel } from './labels.ts';
import { basisLabel } from './money-view.ts';
import { SEVERITY_LABELS, SEVERITY_ORDER } from './severity-labels.ts';
import { STANDING_LABELS } from './standing-labels.ts';
import { TARGET_OUTCOMES, targetsView } from './targets-view.ts';

/** A printed figure, or 未公布. */
export interface ComparedFigure {
  readonly text: string;
  /** Anchor in the report's list of sources; absent where not published. */
  readonly anchor?: string;
  readonly figure?: Figure;
}

/** A name and how many. */
export interface Counted {
  readonly name: string;
  readonly text: string;
}

const STAGES = ['initialBudget', 'adjustedBudget', 'budget', 'actual'] as const;
export type ComparedStage = (typeof STAGES)[number];

/** What of one report is set beside others: small, so that a browser can fetch several. */
export interface ComparedReport {
  readonly address: string;
  /** District and agency. */
  readonly owner: string;
  readonly district: string;
  readonly districtName: string;
  /** The agency, as short as it can be told apart. */
  readonly name: string;
  /** 2021年度第三方评价. */
  readonly what: string;
  readonly year: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly evaluator: string;
  readonly remit: readonly string[];
  /** What the money covers, as the source says; absent where it does not. */
  readonly moneyScope?: string;
  readonly money: Readonly<Record<ComparedStage, ComparedFigure>>;
  readonly rate: ComparedFigure & { readonly basis: string };
  /** Actual expenditure by structure, where the two parts make the whole. */
  readonly structure?: { readonly basic: ComparedFigure; readonly project: ComparedFigure };
  readonly score: {
    readonly text: string;
    readonly grade: string;
    readonly rubric: string;
    readonly points?: string;
    readonly outOf?: string;
  };
  /** How the indicators stand once recomputed; empty where they cannot be. */
  readonly standings: readonly Counted[];
  /** How the targets came out; empty where none is published. */
  readonly targets: readonly Counted[];
  /** What it publishes of what may be expected. */
  readonly disclosed: readonly Counted[];
  readonly findings: readonly Counted[];
  /** Where it prints what the concepts name; what only looks like it is left out. */
  readonly sightings: readonly (Sighting & { readonly anchor: string })[];
}

const compared = (report: Report, ref: FactRef | undefined): ComparedFigure => {
  const { text, published, anchor, figure } = figureView(report, ref);
  return { text, ...(published && { anchor }), ...(figure && { figure }) };
};

const moneyOf = (report: Report) => (report.budget === '未公布' ? undefined : report.budget);

const amountsOf = (report: Report): ComparedReport['money'] => {
  const total = moneyOf(report)?.total;
  const [initialBudget, adjustedBudget, budget, actual] = STAGES.map((stage) =>
    compared(report, total?.[stage]),
  );
  const none = { text: '未公布' };
  return {
    initialBudget: initialBudget ?? none,
    adjustedBudget: adjustedBudget ?? none,
    budget: budget ?? none,
    actual: actual ?? none,
  };
};

/** Actual sums of basic and project expenditure, from the table's subtotals or from a split of the whole. */
const partsOf = (report: Report) => {
  const money = moneyOf(report);
  const row = (category: string) =>
    money?.rows?.find((each) => each.category === category && each.part === 'subtotal')?.actual;
  const part = (name: string) =>
    money?.splits?.flatMap(({ parts }) => parts).find((each) => each.name.startsWith(name))?.amount;
  return {
    basic: compared(report, row('basic') ?? part('基本支出')),
    project: compared(report, row('project') ?? part('项目支出')),
  };
};

/** Only where basic and project expenditure make the whole, to the digits they are printed in. */
const structureOf = (report: Report): Pick<ComparedReport, 'structure'> => {
  const { basic, project } = partsOf(report);
  const { figure: whole } = amountsOf(report).actual;
  const [a, b] = [basic.figure, project.figure];
  if (!isExactSum(a) || !isExactSum(b) || !isExactSum(whole)) return {};
  const gap = new Decimal(a.value).plus(b.value).minus(whole.value).abs();
  const loose = Decimal.sum(a.step, b.step, whole.step).div(2);
  return gap.lte(loose) ? { structure: { basic, project } } : {};
};

const scoreOf = ({ report }: Disclosure): ComparedReport['score'] => {
  const [total, outOf] = [
    compared(report, report.score.total),
    compared(report, report.score.outOf),
  ];
  return {
    ...{ text: total.text, grade: report.score.grade, rubric: report.score.rubric },
    ...(total.figure && { points: total.figure.value }),
    ...(outOf.figure && { outOf: outOf.figure.value }),
  };
};

const standingsOf = ({ scored }: Disclosure): Counted[] =>
  scored === undefined
    ? []
    : Object.entries(STANDING_LABELS).flatMap(([standing, name]) => {
        const leaves = scored.leaves.filter((leaf) => leaf.standing === standing);
        const points = Decimal.sum(0, ...leaves.map(({ weight }) => weight));
        return leaves.length > 0
          ? [{ name, text: `${leaves.length} 项，共 ${points.toFixed()} 分` }]
          : [];
      });

const countedFindings = (findings: readonly Finding[]): Counted[] => {
  const count = (severity: Severity) =>
    findings.filter((each) => each.severity === severity && stands(each)).length;
  return SEVERITY_ORDER.map((severity) => ({
    name: SEVERITY_LABELS[severity].name,
    text: `${count(severity)}`,
  }));
};

const outcomesOf = (report: Report): Counted[] => {
  const groups = targetsView(report)?.groups;
  if (!groups) return [];
  return TARGET_OUTCOMES.map(([outcome, name]) => {
    const count = groups.find(({ id }) => id === outcome)?.rows.length ?? 0;
    return { name, text: `${count} 个` };
  });
};

const identityOf = ({ address, report, districtNames, agencyNames, remit }: Disclosure) => ({
  ...{ address, owner: `${report.district}/${report.agency}`, district: report.district },
  districtName: nameInCity(districtNames),
  name: `${nameInCity(districtNames)}${agencyNames.short.replace(/^区/u, '')}`,
  what: `${yearLabel(report.year)}${kindLabel(report.kind)}`,
  ...{ year: report.year, kind: report.kind, kindLabel: kindLabel(report.kind) },
  ...{ evaluator: report.evaluator.name, remit },
});

/**
 * What of one report is set beside others.
 * @param across findings on it that rest on other reports as well
 */
export function comparedReport(
  disclosure: Disclosure,
  across: readonly Finding[],
  sightings: readonly Sighting[],
): ComparedReport {
  const { report, audit, completeness } = disclosure;
  const money = moneyOf(report);
  const scope = money?.scope;
  return {
    ...identityOf(disclosure),
    ...(scope !== undefined && scope !== '未公布' && { moneyScope: scope }),
    money: amountsOf(report),
    rate: {
      ...compared(report, money?.total.executionRate),
      basis: basisLabel(money?.total.executionBasis),
    },
    ...structureOf(report),
    score: scoreOf(disclosure),
    standings: standingsOf(disclosure),
    targets: outcomesOf(report),
    disclosed: completeness.items.map(({ title, disclosed }) => ({
      ...{ name: title, text: DISCLOSED_LABELS[disclosed] },
    })),
    findings: countedFindings([...audit.findings, ...across]),
    sightings: sightings
      .filter(({ unlike }) => unlike === undefined)
      .map((each) => ({ ...each, anchor: factAnchor(each.key) })),
  };
}
