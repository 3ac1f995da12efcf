import type { Report } from '../../record/canonical.ts';
import { keyIn, PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import { compare } from '../compare.ts';
import type { Outcome } from '../finding.ts';
import { sumFormula } from '../show.ts';
import { sumOf } from '../worked.ts';

const ID = 'staffing';

type Organisation = NonNullable<Report['organisation']>;
const COUNTED = ['quota', 'present', 'retired'] as const;

const summing = (
  report: Report,
  total: string,
  inputs: readonly (string | undefined)[],
  worked: string,
): Outcome =>
  compare(report, {
    ...{
      check: ID,
      about: [total, ...inputs.slice(0, 1).flatMap((key) => key ?? [])],
      subject: '人员',
      result: total,
      inputs,
      worked,
    },
    work: (terms) => sumOf(terms),
    write: sumFormula,
  });

const groups = (report: Report, { staffing = [] }: Organisation): Outcome[] =>
  COUNTED.flatMap((counted) => {
    const own = staffing.filter((row) => row.counted === counted);
    const [total, ...others] = own.filter(({ part }) => part === 'total');
    const parts = own.filter(({ part }) => part === 'component');
    const key = keyIn(total?.number);
    if (key === undefined || others.length > 0 || parts.length < 2) return [];
    const names = parts.map(({ group }) => group).join('、');
    return [
      summing(
        report,
        key,
        parts.map(({ number }) => keyIn(number)),
        `${names}相加`,
      ),
    ];
  });

/** The quotas of the units must give the quota of the whole. */
const quotas = (report: Report, { staffing = [], units }: Organisation): Outcome[] => {
  const totals = staffing.filter(({ counted, part }) => counted === 'quota' && part === 'total');
  const key = keyIn(totals[0]?.number);
  const inputs = units.map(({ quota }) => keyIn(quota));
  if (key === undefined || totals.length > 1 || inputs.length < 2) return [];
  return [summing(report, key, inputs, '各单位编制相加')];
};

/** Head counts must add up: kinds of staff to their total, the units' quotas to the whole quota. */
export const staffing = defineCheck({
  id: ID,
  of: 2,
  title: '人员的各类之和等于合计',
  compares: '编制、在职、离退休各类人数之和与合计，各单位编制之和与总编制。',
  why: '人员经费按人头算，人数要先对得上。',
  gives: ['contradiction', 'doubt'],
  tolerance: `${PRINTED_PRECISION}人数是整数，要正好相等。`,
  run: ({ report }) => {
    const { organisation } = report;
    return together(
      organisation ? [...groups(report, organisation), ...quotas(report, organisation)] : [],
    );
  },
});
