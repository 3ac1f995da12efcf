import { expect, test } from 'vitest';
import { auditReport } from '#domain/audit/audit-report.ts';
import { stands } from '#domain/audit/history.ts';
import { noMoney, reportOf } from '../record/sample-report.ts';

const project = (more: object) => ({
  ...{ ...noMoney, id: 'lab', name: '实验室', at: 'money', grade: '未公布' },
  ...{ initialBudget: '100.00万元', adjustment: '-10.00万元', adjustedBudget: '95.00万元' },
  ...more,
});
const ID = 'adjusted-budget:projects/lab/adjustedBudget';
const reply = { date: '2024-05-01', by: '区测试局', words: '调整数印错', finding: ID, id: 'a' };
const auditOf = (more: object) => auditReport(reportOf({ projects: [project({})], ...more }));

test('a finding carries the answers of the agency, in the order given', () => {
  const { findings, past } = auditOf({
    replies: [reply, { ...reply, id: 'b', date: '2024-06-01', words: '已经更正' }],
  });
  const [finding] = findings;
  expect(finding?.replies?.map(({ words }) => words)).toEqual(['调整数印错', '已经更正']);
  expect(past).toEqual([]);
});

test('a finding that was taken back stays, and stands no more', () => {
  const withdrawals = [{ date: '2024-05-01', finding: ID, by: '本站', reason: '录入时看错一行' }];
  const [finding] = auditOf({ withdrawals }).findings;
  expect(finding?.withdrawn?.words).toBe('录入时看错一行');
  expect(finding && stands(finding)).toBe(false);
});

test('an answer to what is no longer found is kept apart', () => {
  const report = reportOf({ replies: [reply] });
  expect(auditReport(report).past).toMatchObject([{ finding: ID, words: '调整数印错' }]);
});

test('the id of a finding does not change when other projects come before it or its figures change', () => {
  const before = project({ id: 'other', name: '别的', adjustedBudget: '90.00万元' });
  const worse = project({ adjustedBudget: '70.00万元' });
  const [finding] = auditReport(reportOf({ projects: [before, worse] })).findings;
  expect(finding?.id).toBe(ID);
});
