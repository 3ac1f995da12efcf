/** Something counted that an agency sets itself as a target: name, unit, and its size in a small district. */
export type CountSeed = readonly [name: string, unit: string, base: number];

/** A headline statistic: topic, measure, unit, decimals, size. */
export type StatisticSeed = readonly [
  topic: string,
  measure: string,
  unit: string,
  places: number,
  base: string,
];

/** A headline count that is made of parts. */
export type PartsSeed = readonly [
  topic: string,
  measure: string,
  unit: string,
  base: number,
  parts: readonly string[],
];

/** What one kind of agency does: the words and sizes its reports are made of. */
export interface Theme {
  readonly id: string;
  /** 教育局: comes after the district's name. */
  readonly office: string;
  readonly remit: readonly string[];
  readonly affiliates: readonly string[];
  readonly duties: readonly string[];
  /** Four of them. */
  readonly tasks: readonly string[];
  /** Eight of them: the first four are goals that the score looks at. */
  readonly counts: readonly CountSeed[];
  /** Two of them, each told with last year's figure and its growth. */
  readonly statistics: readonly StatisticSeed[];
  /** All of its parts are told. */
  readonly whole: PartsSeed;
  /** Some of its parts are told. */
  readonly partly: PartsSeed;
  /** Ten of them; three projects grow from each. */
  readonly projects: readonly string[];
  /** Money in 万元: what a small district's agency spends in a year. */
  readonly size: number;
}
