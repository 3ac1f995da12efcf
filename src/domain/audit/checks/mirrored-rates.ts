import type { Report } from '../../record/canonical.ts';
import { NOTHING, defineCheck } from '../check.ts';
import type { Finding } from '../finding.ts';
import { noted } from '../notes.ts';
import { factOf } from '../target-reading.ts';
import { termsOf, textOf, type Term } from '../term.ts';

const ID = 'mirrored-rates';

interface Rate {
  readonly name: string;
  readonly id: string;
  readonly term: Term;
}

/** Results in percent that are printed so finely that a chance likeness is no explanation. */
const finely = (report: Report): Rate[] =>
  (report.targets ?? []).flatMap(({ id, name, result }) => {
    const [term] = termsOf(factOf(report, result));
    const fine = term?.exact === true && term.figure.unit === '%' && term.step.lt('0.1');
    return fine && !term.value.isZero() && !term.value.eq(100) ? [{ id, name, term }] : [];
  });

/** Two halves are no mirror images: they are the same number. */
const mirrored = (a: Rate, b: Rate): boolean =>
  a.term.value.abs().plus(b.term.value.abs()).eq(100) && !a.term.value.abs().eq(50);

/** Two results under different names that add up to exactly one hundred. */
export const mirroredRates = defineCheck({
  id: ID,
  of: 9,
  title: '两个不同名目的率互为补数',
  compares: '各目标印到两位小数的百分比结果，两两相加是不是正好 100。',
  why: '同一个数换一个名目，会算成两个目标的结果。',
  gives: ['note'],
  tolerance: '正好等于 100 才列出；0 和 100 不比。',
  run: ({ report }) => {
    const rates = finely(report);
    const findings = rates.flatMap((a, index) =>
      rates.slice(index + 1).flatMap((b): Finding[] =>
        mirrored(a, b)
          ? [
              noted(ID, `targets/${a.id}+targets/${b.id}`, 'note', {
                sentence: `${a.name}（${textOf(a.term)}）和${b.name}（${textOf(b.term)}）的大小相加正好是 100%，像是同一个数的两种说法。`,
                facts: [a.term.fact, b.term.fact],
                innocent: '也可能只是巧合。',
              }),
            ]
          : [],
      ),
    );
    return { ...NOTHING, compared: rates.length, findings };
  },
});
