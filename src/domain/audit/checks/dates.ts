import { NOTHING, defineCheck } from '../check.ts';
import { noted } from '../notes.ts';

const ID = 'dates';

/** Days of the months, in years that are not leap years. */
const DAYS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];

const isLeap = (year: bigint): boolean =>
  year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n);

const lastDay = (year: string, month: string): string => {
  if (month === '02' && isLeap(BigInt(year))) return '29';
  return (
    DAYS[['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].indexOf(month)] ??
    '28'
  );
};

/** The last day of a period. */
const endOf = (period: string): string => {
  const end = period.split('/').at(-1) ?? '';
  const [year = '', month] = end.split('-');
  if (/^\d{4}$/u.test(end)) return `${year}-12-31`;
  return /^\d{4}-\d\d$/u.test(end) ? `${end}-${lastDay(year, month ?? '')}` : end;
};

/** A report is dated after the year that it tells of. */
export const dates = defineCheck({
  id: ID,
  of: 1,
  title: '报告日期在评价时段之后',
  compares: '落款或填报日期与评价时段的终点。',
  why: '年度没有结束就写成的报告，数字还不是全年的。',
  gives: ['doubt'],
  tolerance: '比到日；评价时段只写到年、月的，按最后一天。',
  run: ({ report }) => {
    const { dated, covers } = report;
    if (dated === '未公布' || covers === '未公布') return NOTHING;
    if (dated >= endOf(covers)) return { ...NOTHING, compared: 1 };
    const finding = noted(ID, 'dated', 'doubt', {
      sentence: `报告日期是 ${dated}，评价时段到 ${endOf(covers)} 才结束。`,
      facts: [],
      innocent: '日期可能写错，也可能是提前填报。',
    });
    return { ...NOTHING, compared: 1, findings: [finding] };
  },
});
