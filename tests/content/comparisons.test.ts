import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { prepareContent } from '../../src/store/prepare.ts';
import type { Prepared } from '../../src/store/prepared.ts';
import type { Sightings } from '../../src/store/sightings.ts';
import { comparedReport, type ComparedReport } from '../../src/views/compared-report.ts';
import { comparisonView, type ComparisonView } from '../../src/views/comparison/comparison-view.ts';

const preparedDir = await mkdtemp(join(tmpdir(), 'mingzhang-comparisons-'));
afterAll(() => rm(preparedDir, { recursive: true }));
await prepareContent({ contentDir: 'content', preparedDir });
const read = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(join(preparedDir, name), 'utf8')) as T;
const { reports, concepts } = await read<Prepared>('index.json');
const sightings = await read<Sightings>('sightings.json');
const compared = await Promise.all(
  reports.map(async ({ address }) =>
    comparedReport(await read<Disclosure>(`reports/${address}.json`), [], sightings[address] ?? []),
  ),
);

const printed = ({ columns, sections }: ComparisonView): string =>
  [
    columns.map(({ name, what }) => `${name} ${what}`).join(' ｜ '),
    ...sections.flatMap(({ title, panels, refusals, rows }) => [
      `【${title}】`,
      ...panels.flatMap(({ title: of, panels: own }) =>
        own.map(({ told }) => `  可以相比 ${of} ${told}`),
      ),
      ...refusals.map((why) => `  不能相比 ${why}`),
      ...rows.flatMap(({ label, cells, why = [] }) => [
        `  ${label}：${cells.map((lines) => lines.map(({ text, note }) => (note ? `${text}（${note}）` : text)).join('、')).join(' ｜ ')}`,
        ...why.map((each) => `    不能相比 ${each}`),
      ]),
    ]),
  ].join('\n');

const pairs = compared.flatMap((a, index) => compared.slice(index + 1).map((b) => [a, b] as const));
const named = ({ address }: ComparedReport) => address.replaceAll('/', '-');

describe('two disclosures side by side are as they were read, line by line', () => {
  test.for(pairs)('$0.address, $1.address', async ([a, b]) => {
    const file = `snapshots/comparisons/${named(a)}--${named(b)}.txt`;
    await expect(`${printed(comparisonView([a, b], concepts))}\n`).toMatchFileSnapshot(file);
  });
});

test('all of them side by side', async () => {
  const text = `${printed(comparisonView(compared, concepts))}\n`;
  await expect(text).toMatchFileSnapshot('snapshots/comparisons/all.txt');
});
