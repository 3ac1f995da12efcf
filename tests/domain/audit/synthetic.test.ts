import { describe, expect, test } from 'vitest';
import { auditAcross, type Dated } from '#domain/audit/across.ts';
import { auditReport } from '#domain/audit/audit-report.ts';
import { CHECKS } from '#domain/audit/checks.ts';
import { completenessOf } from '#domain/audit/completeness.ts';
import type { Finding } from '#domain/audit/finding.ts';
import { rubric as rubricSchema } from '#domain/record/rubric.ts';
import { scoreReport } from '#domain/scoring/score-report.ts';
import { PLANT_CLASSES } from '../../../scripts/lib/synthetic/plant/classes.ts';
import { resolved } from '../../../scripts/lib/synthetic/report.ts';
import { rubricContent, VARIANTS } from '../../../scripts/lib/synthetic/rubrics.ts';
import { synthesized } from '../../../scripts/lib/synthetic/synthesize.ts';

const rubrics = VARIANTS.map((variant) => rubricSchema.parse(rubricContent(variant)));

/** Synthetic reports with all that the audit says of them, together with the other years. */
const audited = (options: Parameters<typeof synthesized>[0]) => {
  const made = [...synthesized(options)].map(({ job, draft, planted }) => ({
    ...{ address: job.address, agency: job.agency, report: resolved(draft), planted },
  }));
  return made.map(({ address, agency, report, planted }) => {
    const rubric = rubrics.find(({ id }) => id === report.score.rubric);
    const same: Dated[] = made.filter((each) => each.agency === agency);
    const { id, name, short } = agency;
    const across = auditAcross(same, { id, names: [{ name, short }], remit: ['测试'] });
    const own = auditReport(report, rubric && scoreReport(report, rubric), rubric).findings;
    return { address, report, planted, findings: [...own, ...(across.get(address) ?? [])] };
  });
};

const grave = ({ severity }: Finding): boolean =>
  severity === 'contradiction' || severity === 'doubt';

describe('reports whose figures were all rounded on their own', () => {
  const reports = audited({ reports: 150, seed: 'clean' });

  test('are accused of nothing', () => {
    const told = reports.flatMap(({ address, findings }) =>
      findings.filter(grave).map(({ sentence }) => `${address}: ${sentence}`),
    );
    expect(told).toEqual([]);
  });

  test('are held against one another by every check that can be', () => {
    const compared = reports.flatMap(({ report }) => {
      const rubric = rubrics.find(({ id }) => id === report.score.rubric);
      const audit = auditReport(report, rubric && scoreReport(report, rubric), rubric);
      return Object.entries(audit.compared).filter(([, count]) => count > 0);
    });
    const made = new Set(compared.map(([check]) => check));
    const idle = CHECKS.map(({ id }) => id).filter((id) => !made.has(id));
    // They state their growth and completion as relations, and their rubrics ask for no number of a
    // target: tables of cases try these checks.
    expect(idle).toEqual(['growth', 'completion-rate', 'rule-thresholds']);
  });

  test('differ in the last digit only where the printed digits do', () => {
    const told = reports.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'last-digit'),
    );
    expect(told.length).toBeGreaterThan(100);
    for (const { arithmetic } of told) {
      const [worked = '', printed = ''] = arithmetic;
      const computed = worked.split(' ＝ ').at(-1);
      expect(printed).not.toBe(`印出：${computed ?? ''}`);
    }
  });
});

/** Whether a finding tells of the figures that were planted. */
const tells = ({ id, cited }: Finding, facts: readonly string[]): boolean =>
  facts.length === 0
    ? id.startsWith('text-reused')
    : cited.some(({ fact }) => facts.includes(fact)) || facts.some((fact) => id.includes(fact));

const found = PLANT_CLASSES.filter((plant) => plant !== 'completeness');

describe.each(found)('one thing planted that is wrong: %s', (plant) => {
  const reports = audited({ reports: 33, seed: 'planted', plant }).filter(
    ({ planted }) => planted !== undefined,
  );

  test('is found in every report, with the severity it has', () => {
    expect(reports.length).toBeGreaterThan(15);
    const missed = reports.filter(
      ({ planted, findings }) =>
        !findings.some(
          (finding) => finding.severity === planted?.severity && tells(finding, planted.facts),
        ),
    );
    expect(missed.map(({ address, planted }) => `${address}: ${planted?.what ?? ''}`)).toEqual([]);
  });

  test('is all that the report is accused of', () => {
    const others = reports.flatMap(({ address, planted, findings }) =>
      findings
        .filter((finding) => grave(finding) && !tells(finding, planted?.facts ?? []))
        .map(({ sentence }) => `${address}: ${sentence}`),
    );
    expect(others).toEqual([]);
  });
});

test('what is left unpublished shows in the checklist', () => {
  const reports = audited({ reports: 30, seed: 'planted', plant: 'completeness' });
  for (const { report, planted } of reports) {
    const partly = completenessOf(report, true).items.filter(
      ({ disclosed }) => disclosed === 'partly',
    );
    expect(partly.map(({ id }) => id).join(), planted?.what).toMatch(/budget|targets|projects/u);
  }
});
