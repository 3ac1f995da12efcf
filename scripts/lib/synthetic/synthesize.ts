import type { RubricInput } from '../../../src/domain/record/rubric.ts';
import { rubric as rubricSchema } from '../../../src/domain/record/rubric.ts';
import { digestOf } from './digest.ts';
import type { Draft, Making } from './draft.ts';
import { planReports, type Job, type SyntheticAgency } from './layout.ts';
import type { SynthesisOptions } from './options.ts';
import type { Plant, Planted, Trace } from './plant/plant.ts';
import { PLANTS } from './plant/plants.ts';
import { randomFor } from './random.ts';
import { draftOf, resolved } from './report.ts';
import { rubricContent, variantFor, VARIANTS } from './rubrics.ts';
import { pointsOf, scoreOf } from './score.ts';
import { seriesOf } from './series.ts';
import { worldOf, type World } from './world.ts';

type Choice = Pick<SynthesisOptions, 'seed' | 'plant'>;

/** One report as it is written: the record, its digest, and what was planted in it. */
export interface SyntheticReport {
  readonly job: Job;
  readonly draft: Draft;
  readonly digest: string;
  readonly planted?: Planted;
}

const RUBRICS: ReadonlyMap<string, RubricInput> = new Map(
  VARIANTS.map((variant) => [variant.id, rubricSchema.parse(rubricContent(variant))]),
);

/** A year of an agency with what the class plants in it: the same for every report of that year. */
const plantedWorld = (agency: SyntheticAgency, year: number, { seed, plant }: Choice) => {
  const world: World = worldOf(agency, year, seed);
  const random = randomFor(seed, 'plant', agency.place.id, agency.id, year);
  const trace = plant && PLANTS[plant].world?.(world, random);
  return { world, trace };
};

const makingOf = (job: Job, { seed, plant }: Choice): Making & { trace: Trace | undefined } => {
  const choice: Choice = { seed, ...(plant && { plant }) };
  return {
    job,
    ...plantedWorld(job.agency, job.year, choice),
    before: plantedWorld(job.agency, job.year - 1, choice).world,
    series: seriesOf(job.agency, seed),
    variant: variantFor(job),
    random: randomFor(seed, 'report', job.address),
  };
};

/** Choices of the plants come from a source of their own: a planted report is else as the unplanted one. */
const forPlants = (making: Making): Making => ({
  ...making,
  random: randomFor(making.world.seed, 'plant', making.job.address),
});

const madeOf = (making: Making, plant: Plant): { draft: Draft; trace: Trace | undefined } => {
  const planting = forPlants(making);
  const draft = draftOf(making);
  const first = plant.draft?.(draft, planting);
  const rubric = RUBRICS.get(making.variant.id);
  if (!rubric) throw new RangeError(`no rubric ${making.variant.id}`);
  const unscored = { ...draft, score: scoreOf(draft.score, new Map(), making) };
  const points = pointsOf(resolved(unscored), rubric, making.random);
  const second = plant.points?.(points, planting);
  draft.score = scoreOf(draft.score, points, making);
  const third = plant.printed?.(draft, planting);
  return { draft, trace: first ?? second ?? third };
};

/** The reports of a run, one after another. The same options give the same reports. */
export function* synthesized({
  reports,
  ...choice
}: Choice & Pick<SynthesisOptions, 'reports'>): Generator<SyntheticReport> {
  const plant: Plant = choice.plant ? PLANTS[choice.plant] : {};
  for (const job of planReports(reports, choice.seed)) {
    const making = makingOf(job, choice);
    const { draft, trace = making.trace } = madeOf(making, plant);
    const digest = digestOf(making, draft);
    if (!choice.plant || !trace) yield { job, draft, digest };
    else {
      const planted = { address: job.address, class: choice.plant, ...trace };
      yield { job, draft, digest, planted };
    }
  }
}
