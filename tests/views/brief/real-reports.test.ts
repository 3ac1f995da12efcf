import { expect, test } from 'vitest';
import { auditAcross } from '../../../src/domain/audit/across.ts';
import { toDisclosure, type Disclosure } from '../../../src/domain/record/disclosure.ts';
import { readContentDir } from '../../../src/store/read-content.ts';
import { briefView } from '../../../src/views/brief-view.ts';
import { readSentence } from './read-sentence.ts';

const content = await readContentDir('content', '', new Map());

const disclosed = content.reports.flatMap(({ reading, digest }) => {
  const report = reading.value;
  const district = content.districts.find(({ id }) => id === report?.district);
  const agency = content.agencies.find(
    (each) => each.district === report?.district && each.agency.id === report.agency,
  )?.agency;
  const rubric = content.rubrics.find(({ id }) => id === report?.score.rubric);
  if (!report || !district || !agency) return [];
  return [{ agency, disclosure: toDisclosure(report, district, agency, digest, rubric) }];
});

const acrossOf = (of: Disclosure) => {
  const own = disclosed.filter(
    ({ disclosure: { report } }) =>
      report.district === of.report.district && report.agency === of.report.agency,
  );
  const [first] = own;
  const found =
    first &&
    auditAcross(
      own.map(({ disclosure }) => disclosure),
      first.agency,
    );
  return found?.get(of.address) ?? [];
};

test.for(disclosed.map(({ disclosure }) => [disclosure.address, disclosure] as const))(
  'the brief of %s reads as it is pinned, every number with its place and what was computed marked',
  async ([address, disclosure]) => {
    const findings = [...disclosure.audit.findings, ...acrossOf(disclosure)];
    const brief = briefView(disclosure, findings);
    const plain = brief.map((sentence) => sentence.map(({ text }) => text).join(''));
    const linked = brief.map(readSentence);
    const file = `snapshots/${address.replaceAll('/', '-')}.txt`;
    const text = [...plain, '', ...linked, ''].join('\n');
    await expect(text).toMatchFileSnapshot(file);
  },
);
