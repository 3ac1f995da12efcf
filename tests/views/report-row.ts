import type { ReportRowInput } from '../../src/views/places-view.ts';

const none = { contradiction: '0', doubt: '0', 'last-digit': '0', note: '0' };

/** A thin row of the agency 示范/测试局 of which nothing is published but what is given. */
export const reportRow = (
  year: string,
  kind = 'self',
  more: Partial<ReportRowInput> = {},
): ReportRowInput => ({
  ...{ district: 'shifan', agency: 'ceshi', year, kind, agencyName: '测试局' },
  address: ['shifan', 'ceshi', year, kind].join('/'),
  ...{ amounts: {}, budget: '未公布', actual: '未公布', score: '未公布' },
  ...{ rubric: '未公布', grade: '未公布', findings: none, across: { findings: none } },
  ...more,
});
