import { expect, test } from 'vitest';
import { checkContent } from '../../../src/domain/record/check-content.ts';

const agency = { id: 'ceshi', names: [{ name: '测试局', short: '测试局' }], remit: ['测试'] };

test('an agency that two files register is told, with what to do', () => {
  const agencies = [
    { district: 'shifan', agency },
    { district: 'shifan', agency },
  ];
  const [problem, ...more] = checkContent([], { districts: [], agencies, rubrics: [] });
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    code: 'registered-twice',
    path: 'shifan/ceshi',
    found: '部门“shifan/ceshi”登记了两次。',
  });
});

test('the same id in two districts is two agencies', () => {
  const agencies = [
    { district: 'shifan', agency },
    { district: 'yangban', agency },
  ];
  expect(checkContent([], { districts: [], agencies, rubrics: [] })).toEqual([]);
});
