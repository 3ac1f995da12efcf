import type { z } from 'zod';
import type { report } from '../../../src/domain/record/report.ts';
import type { Job } from './layout.ts';
import type { Variant } from './leaf.ts';
import type { Random } from './random.ts';
import type { Series } from './series.ts';
import type { World } from './world.ts';

/** A report as its file holds it, before it is read. */
export type Draft = z.input<typeof report>;
export type Slot = Draft['score']['total'];
type Part<Field extends keyof Draft> = NonNullable<Draft[Field]>;
export type DraftBudget = Exclude<Draft['budget'], '未公布'>;
export type DraftRow = NonNullable<DraftBudget['rows']>[number];
export type DraftProject = Part<'projects'>[number];
export type DraftTarget = Part<'targets'>[number];
export type DraftFact = Part<'facts'>[number];
export type DraftStatistic = Part<'statistics'>[number];
export type DraftRelation = Part<'relations'>[number];
export type DraftNode = NonNullable<Draft['score']['tree']>[number];
export type DraftCount = Part<'announced'>[number];

/** All that the parts of one report are made from. */
export interface Making {
  readonly job: Job;
  readonly world: World;
  /** The year before, for the figures a report tells of it. */
  readonly before: World;
  readonly series: Series;
  readonly variant: Variant;
  /** Choices of this report alone. */
  readonly random: Random;
}
