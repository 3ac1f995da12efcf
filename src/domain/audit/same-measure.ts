import type { Fact } from '../record/canonical.ts';

/** 总额, 额, 总值 and the like say how a thing is counted, which its unit says as well. */
const TAIL = /(?:总)?(?:值|额|量|数量|数|金额|规模|个数)$/u;

const plain = (measure: string): string => {
  const short = measure.replace(TAIL, '');
  return short === '' ? measure : short;
};

/** Whether two facts measure the same thing of the same subject, whatever their years. */
export function sameMeasure(a: Fact, b: Fact): boolean {
  return (
    a.subject === b.subject &&
    plain(a.measure) === plain(b.measure) &&
    a.nature === b.nature &&
    a.basis === b.basis &&
    a.scope === b.scope
  );
}
