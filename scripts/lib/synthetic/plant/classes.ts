/** The classes of inconsistency that can be planted: those of the audit, in its order. */
export const PLANT_CLASSES = [
  'line-arithmetic',
  'sum',
  'score-tree',
  'rubric-score',
  'announced-count',
  'differing-mentions',
  'coverage',
  'discretion',
  'target-logic',
  'target-realism',
  'spending',
  'grade',
  'across-years',
  'completeness',
] as const;
export type PlantClass = (typeof PLANT_CLASSES)[number];

/** Whether a text names a class. */
export function isPlantClass(text: string): text is PlantClass {
  return PLANT_CLASSES.some((each) => each === text);
}
