import { describe, expect, test } from 'vitest';
import { readContentDir } from '../../src/store/read-content.ts';
import { auditContent } from '../../scripts/lib/audit-content.ts';
import { printAudit } from '../../scripts/lib/print-audit.ts';

const content = await readContentDir('content', '', new Map());
const audited = auditContent(content);
const factsOf = (address: string) =>
  content.reports.find(({ folder }) => folder.join('/') === address)?.reading.value?.facts ?? {};

test('there are reports to audit', () => {
  expect(audited.length).toBeGreaterThan(4);
});

describe.each(audited)('$address', (each) => {
  const { address, findings } = each;

  test('its findings are as they were read, line by line', async () => {
    const file = `snapshots/findings/${address.replaceAll('/', '-')}.txt`;
    await expect(`${printAudit(each)}\n`).toMatchFileSnapshot(file);
  });

  test('every finding has an id of its own and cites figures that are printed where it says', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { cited } of findings) {
      for (const { fact, text, at, report = address } of cited) {
        const mentions = factsOf(report)[fact]?.mentions.filter((mention) => mention.at === at);
        expect(mentions?.some((mention) => text.startsWith(mention.text))).toBe(true);
      }
    }
  });
});
