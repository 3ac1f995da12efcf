import type { Draft, Making } from '../draft.ts';
import type { Random } from '../random.ts';
import type { LeafPoints } from '../score.ts';
import type { World } from '../world.ts';
import type { PlantClass } from './classes.ts';

/** How grave a planted inconsistency is: 矛盾, 存疑 or 提示. */
export type Severity = 'contradiction' | 'doubt' | 'note';

/** What was planted, told for whoever checks the checks. */
export interface Trace {
  /** Keys of facts that a finding about it is expected to name; all of them are in the report. */
  readonly facts: readonly string[];
  readonly severity: Severity;
  readonly what: string;
}

/** One entry of planted.json. */
export interface Planted extends Trace {
  readonly address: string;
  readonly class: PlantClass;
}

/**
 * How a class is planted: at one of four moments of the making of a report. A way that does not fit a
 * report leaves it as it was and returns undefined.
 */
export interface Plant {
  /** Into the exact figures: all that is printed then agrees with them. */
  readonly world?: (world: World, random: Random) => Trace | undefined;
  /** Into what is printed, before the points are worked out from it. */
  readonly draft?: (draft: Draft, making: Making) => Trace | undefined;
  /** Into the points of the leaves, before they are added up. */
  readonly points?: (points: Map<string, LeafPoints>, making: Making) => Trace | undefined;
  /** Into the finished report. */
  readonly printed?: (draft: Draft, making: Making) => Trace | undefined;
}

/** The first of some ways, in an order chosen by the seed, that fits. */
export function firstThatFits<Way extends (...args: never[]) => Trace | undefined>(
  ways: readonly Way[],
  random: Random,
  ...args: Parameters<Way>
): Trace | undefined {
  for (const way of random.shuffle(ways)) {
    const trace = way(...args);
    if (trace) return trace;
  }
  return undefined;
}
