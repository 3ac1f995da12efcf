import { describe, expect, test } from 'vitest';
import { auditAcross } from '../../src/domain/audit/across.ts';
import { auditReport } from '../../src/domain/audit/audit-report.ts';
import type { Finding } from '../../src/domain/audit/finding.ts';
import { addressOf } from '../../src/domain/record/check-content.ts';
import { scoreReport } from '../../src/domain/scoring/score-report.ts';
import { readContentDir } from '../../src/store/read-content.ts';
import { printAudit } from '../../scripts/lib/print-audit.ts';

const content = await readContentDir('content', '', new Map());
const dated = content.reports.flatMap(({ reading: { value: report } }) =>
  report ? [{ address: addressOf(report), report }] : [],
);

const acrossOf = (address: string): readonly Finding[] =>
  content.agencies.flatMap(({ district, agency }) => {
    const own = dated.filter(
      ({ report }) => report.district === district && report.agency === agency.id,
    );
    return auditAcross(own, agency).get(address) ?? [];
  });

const audited = dated.map(({ address, report }) => {
  const rubric = content.rubrics.find(({ id }) => id === report.score.rubric);
  const audit = auditReport(report, rubric && scoreReport(report, rubric), rubric);
  return { address, report, audit, findings: [...audit.findings, ...acrossOf(address)] };
});

test('there are reports to audit', () => {
  expect(audited.length).toBeGreaterThan(4);
});

describe.each(audited)('$address', ({ address, report, audit, findings }) => {
  test('its findings are as they were read, line by line', async () => {
    const compared = Object.values(audit.compared).reduce((sum, each) => sum + each, 0);
    const told = printAudit({ address, findings, unchecked: audit.unchecked, compared });
    const file = `snapshots/findings/${address.replaceAll('/', '-')}.txt`;
    await expect(`${told}\n`).toMatchFileSnapshot(file);
  });

  test('every finding has an id of its own and cites figures that are printed where it says', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { cited } of findings) {
      for (const { fact, text, at, report: other } of cited) {
        const source = dated.find((each) => each.address === (other ?? address))?.report ?? report;
        const places = source.facts[fact]?.mentions.filter((mention) => mention.at === at) ?? [];
        expect(places.some((mention) => text.startsWith(mention.text))).toBe(true);
      }
    }
  });
});
