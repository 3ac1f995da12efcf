import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parsePrintedDate } from '#domain/figure/printed-date.ts';

const read: readonly (readonly [string, string, string, string, string?])[] = [
  ['2021年', '2021', '2021', 'year'],
  ['2021年度', '2021', '2021', 'year'],
  ['2021', '2021', '2021', 'year'],
  ['2021年末', '2021', '2021', 'year', 'end'],
  ['2021年初', '2021', '2021', 'year', 'start'],
  ['2021年年底', '2021', '2021', 'year', 'end'],
  ['2021年12月', '2021-12', '2021-12', 'month'],
  ['12月30日', '--12-30', '--12-30', 'day'],
  ['12月9', '--12-09', '--12-09', 'day'],
  ['9月', '--09', '--09', 'month'],
  ['11月底', '--11', '--11', 'month', 'end'],
  ['2022年3月上旬', '2022-03', '2022-03', 'month', 'start'],
  ['2021年1-10月', '2021-01', '2021-10', 'month'],
  ['2021年1—11月', '2021-01', '2021-11', 'month'],
  ['1-7月', '--01', '--07', 'month'],
  ['2021年1月1日至12月31日', '2021-01-01', '2021-12-31', 'day'],
  ['2021年12月9日-12日', '2021-12-09', '2021-12-12', 'day'],
  ['12月9-12日', '--12-09', '--12-12', 'day'],
  ['2020年12月至2021年3月', '2020-12', '2021-03', 'month'],
  ['2019-2020年度', '2019', '2020', 'year'],
  ['2021-2023', '2021', '2023', 'year'],
  ['（2022—2024年）', '2022', '2024', 'year'],
  ['2025年6月20日', '2025-06-20', '2025-06-20', 'day'],
  ['2025年6月20', '2025-06-20', '2025-06-20', 'day'],
  ['2025-06-20', '2025-06-20', '2025-06-20', 'day'],
  ['2025.6.20', '2025-06-20', '2025-06-20', 'day'],
  ['2025/6/20', '2025-06-20', '2025-06-20', 'day'],
  ['20250620', '2025-06-20', '2025-06-20', 'day'],
  ['2021-06', '2021-06', '2021-06', 'month'],
  ['2021.01-2021.12', '2021-01', '2021-12', 'month'],
  ['上半年', '--01', '--06', 'half-year'],
  ['2021年下半年', '2021-07', '2021-12', 'half-year'],
  ['2021年第三季度', '2021-07', '2021-09', 'quarter'],
  ['2021第4季度', '2021-10', '2021-12', 'quarter'],
  ['一季度', '--01', '--03', 'quarter'],
  ['2021年前三季度', '2021-01', '2021-09', 'quarter'],
  ['2021年第1-3季度', '2021-01', '2021-09', 'quarter'],
  ['二〇二一年十二月九日', '2021-12-09', '2021-12-09', 'day'],
  ['截至2021年12月31日', '2021-12-31', '2021-12-31', 'day'],
  ['截止12月30日止', '--12-30', '--12-30', 'day'],
  ['２０２１年１２月 ３１日', '2021-12-31', '2021-12-31', 'day'],
  ['2月29日', '--02-29', '--02-29', 'day'],
  ['2024年2月29日', '2024-02-29', '2024-02-29', 'day'],
  ['9日', '---09', '---09', 'day'],
];

const refused: readonly (readonly [string, string])[] = [
  ['', 'empty'],
  ['未公布', 'not-published'],
  ['今年', 'relative'],
  ['近三年', 'relative'],
  ['年末', 'relative'],
  ['三年', 'not-a-date'],
  ['6个月', 'not-a-date'],
  ['第5季度', 'not-a-date'],
  ['2021年12月30日前', 'not-a-date'],
  ['2021年2月29日', 'no-such-day'],
  ['11月31日', 'no-such-day'],
  ['13月', 'no-such-day'],
  ['2021年13月', 'no-such-day'],
  ['2月30日', 'no-such-day'],
  ['2021年2月30日', 'no-such-day'],
  ['2021年1-13月', 'no-such-day'],
  ['二〇二一年二月三十日', 'no-such-day'],
  ['0000年', 'no-such-day'],
  ['0000', 'no-such-day'],
  ['0000-01-01', 'no-such-day'],
  ['2100年', 'no-such-day'],
  ['2021年0月', 'no-such-day'],
  ['1021年', 'no-such-day'],
  ['2021年11月至3月', 'reversed'],
  ['2023-2021年', 'reversed'],
];

describe('parsePrintedDate', () => {
  test.each(read)('reads %s as %s to %s', (text = '', from, to, precision, part) => {
    const date = { text, from, to, precision };
    expect(parsePrintedDate(text)).toEqual({ ok: true, date: part ? { ...date, part } : date });
  });

  test.each(refused)('refuses “%s” as %s', (text, code) => {
    const parsed = parsePrintedDate(text);
    expect(parsed.ok ? parsed.date.text : parsed.problem.code).toBe(code);
  });

  it('never throws', () => {
    const dateLike = fc
      .array(fc.constantFrom(...'0123456789年月日度季上下半前第至到-.~/ 〇一二十底初旬'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(''));
    const check = (text: string) => {
      const parsed = parsePrintedDate(text);
      if (parsed.ok) expect(parsed.date.text).toBe(text);
      else expect(parsed.problem.mend).not.toBe('');
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
    fc.assert(fc.property(dateLike, check), { numRuns: 5000 });
  });

  it('reads every day of the calendar back', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-');
        expect(parsePrintedDate(`${y}年${m}月${d}日`)).toMatchObject({
          date: { from: iso, to: iso },
        });
      }),
    );
  });
});
