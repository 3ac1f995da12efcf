import { describe, expect, test } from 'vitest';
import type { SynthesisOptions } from '../../../../scripts/lib/synthetic/options.ts';
import { PLANT_CLASSES } from '../../../../scripts/lib/synthetic/plant/classes.ts';
import type { Planted } from '../../../../scripts/lib/synthetic/plant/plant.ts';
import { resolved } from '../../../../scripts/lib/synthetic/report.ts';
import { rubricContent, VARIANTS } from '../../../../scripts/lib/synthetic/rubrics.ts';
import { synthesized } from '../../../../scripts/lib/synthetic/synthesize.ts';
import type { Report } from '../../../../src/domain/record/canonical.ts';
import { rubric as rubricSchema } from '../../../../src/domain/record/rubric.ts';
import { scoreReport } from '../../../../src/domain/scoring/score-report.ts';
import { disagreements, type Disagreement } from './disagreements.ts';

const RUBRICS = VARIANTS.map((variant) => rubricSchema.parse(rubricContent(variant)));
const rubricOf = (report: Report) => {
  const found = RUBRICS.find(({ id }) => id === report.score.rubric);
  if (!found) throw new Error('a synthetic report names its rubric');
  return found;
};

interface Checked {
  readonly address: string;
  readonly report: Report;
  readonly digest: string;
  readonly planted: Planted | undefined;
  readonly found: readonly Disagreement[];
}

const make = (options: Partial<SynthesisOptions> = {}): Checked[] =>
  [...synthesized({ reports: 40, seed: 'test', out: '', ...options })].map(
    ({ job, draft, digest, planted }) => {
      const report = resolved(draft);
      const found = disagreements(report, rubricOf(report));
      return { address: job.address, report, digest, planted, found };
    },
  );

const sound = make();
const textOf = (report: Report, key: string) => report.facts[key]?.mentions[0]?.text;

describe('reports with nothing planted', () => {
  test('agree in every figure, as far as rounding allows', () => {
    expect(sound.filter(({ found }) => found.length > 0)).toEqual([]);
  });

  test('are rounded figure by figure: some columns miss their sum by the last digit', () => {
    const off = sound.filter(({ report }) => {
      const cents = ['basic', 'project'].map((row) =>
        BigInt((textOf(report, `budget/rows/${row}/actual`) ?? '').replace(/[.,]/g, '')),
      );
      const total = (textOf(report, 'budget/total/actual') ?? '').replace(/[^\d]/g, '');
      return cents.reduce((sum, each) => sum + each, 0n) !== BigInt(total);
    });
    expect(off.length).toBeGreaterThan(0);
    expect(off.length).toBeLessThan(sound.length);
  });

  test('have what a full report has', () => {
    for (const { report } of sound) {
      expect(report.projects).toHaveLength(30);
      expect(report.targets).toHaveLength(20);
      const { leaves, counts } = scoreReport(report, rubricOf(report));
      expect(leaves).toHaveLength(28);
      expect([counts.differs, counts.open]).toEqual([0, 0]);
      expect(new Set(report.relations?.map(({ kind }) => kind)).size).toBe(7);
    }
  });

  test('come in both kinds, in three units of money, with rates of one and two decimals', () => {
    const kinds = new Set(sound.map(({ report }) => report.kind));
    const units = make({ reports: 150 }).map(
      ({ report }) => /[元万亿]+$/u.exec(textOf(report, 'budget/total/actual') ?? '')?.[0],
    );
    const rates = new Set(
      sound.map(
        ({ report }) => textOf(report, 'budget/total/executionRate')?.split('.')[1]?.length,
      ),
    );
    expect([...kinds].sort()).toEqual(['self', 'third-party']);
    expect([...new Set(units)].sort()).toEqual(['万元', '亿元', '元'].sort());
    expect([...rates].sort()).toEqual([2, 3]);
  });

  test('carry over: what a year tells of the one before is what that one printed', () => {
    let compared = 0;
    for (const { address, report } of sound) {
      const earlier = address.replace(report.year, String(+report.year - 1));
      const before = sound.find((each) => each.address === earlier)?.report;
      if (!before) continue;
      compared += 1;
      for (const [now, then] of [
        ['actual-last', 'budget/total/actual'],
        ['statistic-1-last', 'statistic-1'],
        ['statistic-2-last', 'statistic-2'],
        ['volunteers-last', 'volunteers'],
      ] as const) {
        expect(textOf(report, now)).toBe(textOf(before, then));
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  test('claim that all targets are met only where no result fell short', () => {
    const claims = sound.map(({ report }) => {
      const short = (report.targets ?? []).some(({ resultNote }) => resultNote !== undefined);
      const claimed = report.claims?.some(({ kind }) => kind === 'all-targets-met') === true;
      return { short, claimed };
    });
    expect(claims.every(({ short, claimed }) => short !== claimed)).toBe(true);
    expect(new Set(claims.map(({ claimed }) => claimed)).size).toBe(2);
  });

  test('have digests of about three thousand characters, no two the same', () => {
    for (const { digest } of sound) {
      expect(digest.length).toBeGreaterThan(2300);
      expect(digest.length).toBeLessThan(3800);
    }
    expect(new Set(sound.map(({ digest }) => digest)).size).toBe(sound.length);
  });
});

/** Classes that plain reckoning can see; in the others every figure agrees with every other. */
const RECKONED = PLANT_CLASSES.slice(0, 6);

describe.for([...PLANT_CLASSES])('a planted %s', (plant) => {
  const made = make({ plant });

  test('is in every report that can have it, and told with facts that the report has', () => {
    const told = made.flatMap(({ planted, report }) => (planted ? [{ planted, report }] : []));
    const expected = plant === 'across-years' ? made.length / 2 : made.length;
    expect(told.length).toBeGreaterThanOrEqual(expected);
    for (const { planted, report } of told) {
      expect(planted.class).toBe(plant);
      expect(planted.what).not.toBe('');
      expect(planted.facts.filter((key) => !Object.hasOwn(report.facts, key))).toEqual([]);
    }
  });

  test('is planted in several ways', () => {
    const ways = new Set(made.map(({ planted }) => planted?.what.replace(/[\d.,%-]/g, '')));
    expect(ways.size).toBeGreaterThan(1);
  });

  if (RECKONED.includes(plant)) {
    test('shows beyond all rounding, and nothing else does', () => {
      for (const { planted, found } of made) {
        // A count of what may be cut up in more than one way has an innocent explanation.
        const grave =
          plant === 'announced-count' ? /^(?:contradiction|doubt)$/u : /^contradiction$/u;
        expect(planted?.severity).toMatch(grave);
        expect(found.map((each) => each.class)).toEqual([plant]);
        expect(found[0]?.facts.some((key) => planted?.facts.includes(key))).toBe(true);
      }
    });
  } else {
    test('leaves the figures in agreement, but for points above their weight', () => {
      const others = made.flatMap(({ found }) => found.map((each) => each.class));
      const allowed = plant === 'discretion' ? ['rubric-score'] : [];
      expect(others.filter((each) => !allowed.includes(each))).toEqual([]);
    });
  }
});
