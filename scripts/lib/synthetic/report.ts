import { createHash } from 'node:crypto';
import type { Report } from '../../../src/domain/record/canonical.ts';
import { report as reportSchema } from '../../../src/domain/record/report.ts';
import { resolveReport } from '../../../src/domain/record/resolve-report.ts';
import { budgetOf, projectsOf } from './budget.ts';
import type { Draft, Making } from './draft.ts';
import { headlinesOf } from './facts-headline.ts';
import { managementOf } from './facts-management.ts';
import { outlineOf } from './outline.ts';
import { scoreBasis } from './score.ts';
import { sourceFingerprint, sourceText } from './source-text.ts';
import {
  announcedOf,
  basesOf,
  claimsOf,
  evidenceOf,
  organisationOf,
  problemsOf,
  wordsOf,
} from './statements.ts';
import { targetsOf } from './targets.ts';

const titleOf = ({ job: { agency, kind, year } }: Making): string =>
  kind === 'self'
    ? `${year}年度${agency.name}部门整体支出绩效自评报告`
    : `${agency.name}${year}年部门整体支出绩效评价报告`;

const FIRMS = ['明诚', '正衡', '信达', '广源', '立信达'];

const evaluatorOf = ({ job: { agency, kind }, random }: Making): Draft['evaluator'] =>
  kind === 'self'
    ? { name: agency.name, role: 'agency' }
    : {
        name: `广州${random.pick(FIRMS)}绩效评价有限公司`,
        role: 'firm',
        commissionedBy: `${agency.place.name}财政局`,
      };

const sourceOf = (making: Making): Draft['source'] => ({
  title: titleOf(making),
  publisher: '合成数据，没有公布机构',
  published: '未公布',
  url: '未公布',
  obtained: 'typed',
  textSha256: createHash('sha256')
    .update(sourceText(making.world.seed, making.job.address))
    .digest('hex'),
  fingerprint: sourceFingerprint(making.world.seed, making.job.address),
  originalSha256: '未公布',
  outline: outlineOf(making),
});

const headOf = (making: Making) => {
  const { agency, year, kind } = making.job;
  const day = String(making.random.int(10, 28));
  return {
    district: agency.place.id,
    agency: agency.id,
    year: String(year),
    kind,
    title: titleOf(making),
    evaluator: evaluatorOf(making),
    covers: String(year),
    dated: `${year + 1}-0${making.random.int(3, 9)}-${day}`,
    // After the latest day on which it may be dated; no further draw, so that seeds give what they gave.
    listed: `${year + 1}-10-${day}`,
    source: sourceOf(making),
  };
};

/** A whole report but for its points. Figures agree: each is rounded on its own from exact amounts. */
export function draftOf(making: Making): Draft {
  const [headlines, management] = [headlinesOf(making), managementOf(making)];
  const draft: Draft = {
    ...headOf(making),
    ...wordsOf(making),
    organisation: organisationOf(making),
    budget: budgetOf(making),
    projects: projectsOf(making),
    targets: targetsOf(making),
    score: scoreBasis(making),
    ...basesOf(),
    evidence: evidenceOf(making),
    claims: claimsOf(making),
    ...problemsOf(making),
    statistics: [...headlines.statistics],
    facts: [...management.facts, ...headlines.facts],
    relations: [...headlines.relations, ...management.relations],
  };
  return { ...draft, announced: announcedOf(making, draft) };
}

/** A draft in canonical form, for working out its points. A draft that is not sound is this generator's mistake. */
export function resolved(draft: Draft): Report {
  const { report, problems } = resolveReport(reportSchema.parse(draft));
  const [first] = problems;
  if (first) throw new Error(`${first.code} ${first.path.join('/')}: ${first.found}`);
  return report;
}
