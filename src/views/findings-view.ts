import { ACROSS_CHECKS } from '#domain/audit/across.ts';
import { CHECKS } from '#domain/audit/checks.ts';
import type { Answer, Cited, Finding, Severity, Unchecked } from '#domain/audit/finding.ts';
import { stands } from '#domain/audit/history.ts';
import type { Disclosed } from '#domain/audit/completeness.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { factAnchor, type FigureMark } from './figure-view.ts';
import { SEVERITY_LABELS, SEVERITY_ORDER } from './severity-labels.ts';

/** A printed figure that a finding rests on. */
export interface CitedView {
  readonly name: string;
  readonly text: string;
  /** Where it is printed so: every place. */
  readonly place: string;
  /** Anchor of the fact's row in its report's list of sources. */
  readonly anchor: string;
  /** Address of the report it is printed in; empty for this one. */
  readonly report: string;
}

/** One finding as the page tells it. */
export interface FindingView {
  readonly id: string;
  readonly anchor: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly check: string;
  readonly checkTitle: string;
  readonly sentence: string;
  readonly arithmetic: readonly string[];
  readonly cited: readonly CitedView[];
  readonly innocent: string;
  readonly effect: string;
  readonly replies: readonly Answer[];
  readonly withdrawn: Answer | undefined;
}

/** What the audit of one report says. */
export interface FindingsView {
  readonly title: string;
  readonly groups: readonly {
    readonly severity: Severity;
    readonly name: string;
    readonly explains: string;
    readonly findings: readonly FindingView[];
  }[];
  readonly withdrawn: readonly FindingView[];
  readonly past: readonly (Answer & { readonly finding: string })[];
  readonly unchecked: readonly string[];
  readonly completeness: readonly {
    readonly title: string;
    readonly disclosed: Disclosed;
    readonly label: string;
  }[];
}

const TITLES = new Map([...CHECKS, ...ACROSS_CHECKS].map(({ id, title }) => [id, title]));

/** How far a thing is published, in words. */
export const DISCLOSED_LABELS: Readonly<Record<Disclosed, string>> = {
  published: '已公布',
  partly: '部分公布',
  unpublished: '未公布',
  'not-expected': '不涉及',
};

/** The title of a check, by its id. */
export function checkTitle(id: string): string {
  return TITLES.get(id) ?? id;
}

/** The id of a finding on its report's page: the finding's own id, in letters that an address may have. */
export function findingAnchor(id: string): string {
  return `hedui-${id.replaceAll(/[^a-zA-Z0-9-]+/gu, '.')}`;
}

/** What prints the same figure of the same thing is one line with all its places. */
const citedViews = (cited: readonly Cited[]): CitedView[] => {
  const lines = new Map<string, Omit<CitedView, 'place'> & { readonly places: Set<string> }>();
  for (const { fact, name, text, label, report = '' } of cited) {
    const key = JSON.stringify([fact, text, report]);
    const line = lines.get(key) ?? {
      ...{ name, text, anchor: factAnchor(fact), report, places: new Set<string>() },
    };
    line.places.add(label);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ places, ...line }) => ({
    ...line,
    place: [...places].join('；'),
  }));
};

/** One finding, ready to be shown. */
export function findingView(finding: Finding): FindingView {
  const { id, check, severity, sentence, arithmetic, cited } = finding;
  const { innocent = '', effect = '', replies = [], withdrawn } = finding;
  return {
    ...{ id, check, severity, sentence, arithmetic, innocent, effect, replies, withdrawn },
    anchor: findingAnchor(id),
    severityName: SEVERITY_LABELS[severity].name,
    checkTitle: checkTitle(check),
    cited: citedViews(cited),
  };
}

const titleOf = (findings: readonly FindingView[], compared: number): string => {
  const count = (of: Severity) => findings.filter(({ severity }) => severity === of).length;
  const told = SEVERITY_ORDER.filter((severity) => count(severity) > 0);
  if (told.length === 0) return `核对了 ${compared} 处，没有发现对不上的数`;
  const counts = told.map((severity) => `${count(severity)} 处${SEVERITY_LABELS[severity].name}`);
  return `核对了 ${compared} 处：${counts.join('，')}`;
};

/**
 * The audit of one report, for its page.
 * @param across findings on it that rest on other reports as well
 */
export function findingsView(
  { audit, completeness }: Disclosure,
  across: readonly Finding[],
): FindingsView {
  const all = [...audit.findings, ...across];
  const standing = all.filter(stands).map(findingView);
  const compared = Object.values(audit.compared).reduce((sum, each) => sum + each, 0);
  const acrossIds = new Set(across.map(({ id }) => id));
  return {
    title: titleOf(standing, compared),
    groups: SEVERITY_ORDER.map((severity) => ({
      ...{
        severity,
        name: SEVERITY_LABELS[severity].name,
        explains: SEVERITY_LABELS[severity].explains,
      },
      findings: standing.filter((finding) => finding.severity === severity),
    })).filter(({ findings }) => findings.length > 0),
    withdrawn: all.filter((finding) => !stands(finding)).map(findingView),
    past: audit.past.filter(({ finding }) => !acrossIds.has(finding)),
    unchecked: audit.unchecked.map(({ sentence }: Unchecked) => sentence),
    completeness: completeness.items
      .filter(({ disclosed }) => disclosed !== 'not-expected')
      .map(({ title, disclosed }) => ({ title, disclosed, label: DISCLOSED_LABELS[disclosed] })),
  };
}

/** A finding over more figures than this concerns the one that they were to give, not each of them. */
const FEW = 3;

/** The figures that a finding marks: all of a few; of many, such as thirty lines of a sum, the result alone. */
const concerned = ({ cited }: Finding): readonly string[] => {
  const own = [
    ...new Set(cited.filter(({ report }) => report === undefined).map(({ fact }) => fact)),
  ];
  return own.length > FEW ? own.slice(0, 1) : own;
};

/** Figures that standing findings rest on, each with the gravest of them. Notes leave no mark. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, FigureMark> {
  const marks = new Map<string, FigureMark>();
  for (const severity of SEVERITY_ORDER.filter((each) => each !== 'note')) {
    for (const finding of findings.filter((each) => each.severity === severity && stands(each))) {
      const { name, mark } = SEVERITY_LABELS[severity];
      const shown = {
        mark,
        anchor: findingAnchor(finding.id),
        says: `${name}：${finding.sentence}`,
      };
      for (const fact of concerned(finding)) {
        const anchor = factAnchor(fact);
        if (!marks.has(anchor)) marks.set(anchor, shown);
      }
    }
  }
  return marks;
}
