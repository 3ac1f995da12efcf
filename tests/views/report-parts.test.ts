import { describe, expect, test } from 'vitest';
import { reportParts } from '../../src/views/report-parts.ts';
import { reportView } from '../../src/views/report-view.ts';
import { bare, disclosureOf, reportOf, noMoney, tenOfTen } from '../domain/record/sample-report.ts';

const tree = [{ id: 'a', name: '甲', at: 'work', weight: '4分', score: '4分' }];
const partsOf = (parts: Readonly<Record<string, unknown>> = {}) =>
  reportParts(reportView(disclosureOf(reportOf(parts)))).map(
    ({ number, title }) => `${number}、${title}`,
  );

describe('a report’s page', () => {
  test('that has everything has nine parts', () => {
    const fact = {
      ...{
        id: 'visits',
        topic: '交通',
        subject: '全区',
        measure: '来访',
        period: '2023',
        nature: 'flow',
      },
      ...{ at: 'work', value: '130人次' },
    };
    const all = reportParts(
      reportView(
        disclosureOf(
          reportOf({
            budget: { scope: '未公布', at: 'money', total: { ...noMoney, actual: '9万元' } },
            score: { ...bare.score, at: 'work', tree },
            ...{ targets: [tenOfTen], statistics: [fact] },
            problems: [{ id: 'p', words: '甲', at: 'work' }],
          }),
        ),
      ),
    );
    expect(all.map(({ number, title }) => `${number}、${title}`)).toEqual([
      ...['一、一分钟看懂', '二、得分', '三、钱', '四、说到与做到', '五、分怎样算', '六、核对'],
      ...['七、这一年的数字', '八、问题与打算', '九、来源与取用'],
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(9);
  });

  test('leaves out what its source says nothing of, and counts on', () => {
    expect(partsOf()).toEqual(['一、一分钟看懂', '二、得分', '三、核对', '四、来源与取用']);
  });

  const present: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['说到与做到', { targets: [tenOfTen] }],
    ['问题与打算', { problems: [{ id: 'p', words: '甲', at: 'work' }] }],
    ['问题与打算', { measures: [{ id: 'm', words: '乙', at: 'work' }] }],
    ['分怎样算', { score: { ...bare.score, at: 'work', tree } }],
  ];
  test.for(present)('has %s once there is something of it', ([title, parts]) => {
    expect(partsOf(parts).filter((part) => part.endsWith(title))).toHaveLength(1);
    expect(partsOf(parts)).toHaveLength(5);
  });
});
