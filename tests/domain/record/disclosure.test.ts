import { expect, test } from 'vitest';
import { agency } from '#domain/record/agency.ts';
import { toDisclosure } from '#domain/record/disclosure.ts';
import { district } from '#domain/record/district.ts';
import { reportOf } from './sample-report.ts';

test('a report carries the names of its own year, and its digest', () => {
  const where = district.parse({
    ...{ id: 'shifan', code: '990101', name: '示范市示范区', short: '示范', city: '示范市' },
    tile: { column: '1', row: '1' },
  });
  const who = agency.parse({
    id: 'ceshi',
    names: [
      { name: '示范区测试局', short: '区测试局', to: '2023' },
      { name: '示范区计量局', short: '区计量局', from: '2024', aliases: ['计量局'] },
    ],
    remit: ['测试', '计量'],
  });
  const report = reportOf();
  expect(toDisclosure(report, where, who, '摘要')).toMatchObject({
    address: 'shifan/ceshi/2023/self',
    districtNames: { name: '示范市示范区', short: '示范', code: '990101', city: '示范市' },
    agencyNames: { name: '示范区测试局', short: '区测试局' },
    remit: ['测试', '计量'],
    digest: '摘要',
    report,
  });
});
