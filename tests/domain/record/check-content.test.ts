import { describe, expect, test } from 'vitest';
import { agencies } from '#domain/record/agency.ts';
import { addressOf, checkContent, type FiledReport } from '#domain/record/check-content.ts';
import { districts } from '#domain/record/district.ts';
import { readReport } from '#domain/record/read-report.ts';
import { bare, reportOf, told } from './sample-report.ts';

const registers = {
  districts: districts.parse({
    districts: [
      {
        ...{ id: 'shifan', code: '990101', name: '示范市示范区', short: '示范', city: '示范市' },
        tile: { column: '1', row: '1' },
      },
    ],
  }).districts,
  agencies: agencies
    .parse({
      district: 'shifan',
      agencies: [
        {
          id: 'ceshi',
          names: [{ name: '示范市示范区测试局', short: '区测试局' }],
          remit: ['测试'],
        },
      ],
    })
    .agencies.map((agency) => ({ district: 'shifan', agency })),
  rubrics: [],
};

const filed = (folder: string, parts: Readonly<Record<string, unknown>> = {}): FiledReport => ({
  reading: readReport(
    JSON.stringify({ ...bare, ...parts }, null, 1),
    `reports/${folder}/report.yaml`,
  ),
  folder: folder.split('/'),
});
const HERE = 'shifan/ceshi/2023/self';

test('a report’s address is its district, agency, year and kind', () => {
  expect(addressOf(reportOf())).toBe(HERE);
});

test('a registered report in its own folder is sound', () => {
  expect(checkContent([filed(HERE)], registers)).toEqual([]);
});

const cases: readonly (readonly [string, readonly FiledReport[], (readonly string[])?])[] = [
  ['a report of another year than its folder', [filed('shifan/ceshi/2022/self')]],
  ['a report one folder too high', [filed('shifan/ceshi/2023')]],
  ['a district that is not registered', [filed('wuqu/ceshi/2023/self', { district: 'wuqu' })]],
  ['an agency that is not registered', [filed('shifan/wuju/2023/self', { agency: 'wuju' })]],
  ['a rubric that is not there', [filed(HERE, { score: { ...bare.score, rubric: 'wuci-2023' } })]],
  ['an address taken by a report of now', [filed('shifan/ceshi/2023/self-notes'), filed(HERE)]],
  ['an address taken by a report of before', [filed('shifan/ceshi/2022/self')], [HERE]],
];

describe('told in full:', () => {
  test.for(cases)('%s', async ([name, reports, taken]) => {
    const problems = checkContent(reports, registers, taken);
    await expect(`${told(problems)}\n`).toMatchFileSnapshot(
      `snapshots/check-content/${name.replaceAll(' ', '-')}.txt`,
    );
  });
});

test('a report that cannot be read is passed over: its own problems are told elsewhere', () => {
  expect(checkContent([filed(HERE, { year: '23' }), filed(HERE)], registers)).toEqual([]);
});

test('an agency of the same id in another district does not count', () => {
  const elsewhere = registers.agencies.map((each) => ({ ...each, district: 'lingqu' }));
  const problems = checkContent([filed(HERE)], { ...registers, agencies: elsewhere });
  expect(problems.map(({ code }) => code)).toEqual(['agency-unknown']);
});
