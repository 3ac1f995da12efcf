import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { holdsAll } from '../../../src/search/holds.ts';
import { normalise } from '../../../src/search/normalise.ts';
import { readQuery } from '../../../src/search/read-query.ts';
import { reportRecord } from '../../../src/search/records/report-record.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { prepareContent } from '../../../src/store/prepare.ts';
import type { Prepared } from '../../../src/store/prepared.ts';
import { reportParts } from '../../../src/views/report-parts.ts';
import { reportView } from '../../../src/views/report-view.ts';
import { NATURAL_QUESTIONS } from '../natural-questions.ts';

const preparedDir = await mkdtemp(join(tmpdir(), 'mingzhang-records-'));
afterAll(() => rm(preparedDir, { recursive: true }));
await prepareContent({ contentDir: 'content', preparedDir });
const read = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(join(preparedDir, name), 'utf8')) as T;
const { reports } = await read<Prepared>('index.json');
const made = await Promise.all(
  reports.map(async ({ address }) => {
    const disclosure = await read<Disclosure>(`reports/${address}.json`);
    const view = reportView(disclosure);
    const found = {
      address: `/${address}/`,
      names: [disclosure.agencyNames.short],
      filters: { 年度: '2021' },
    };
    return { address, disclosure, view, record: reportRecord(view, found) };
  }),
);
const textsOf = ({ title, names, parts }: SearchRecord): string[] =>
  [title, ...names, ...parts.flatMap(({ lines }) => lines.map(({ text }) => text))].map((each) =>
    normalise(each),
  );

describe.each(made)('$address', ({ address, disclosure, view, record }) => {
  test('is found itself, and each of its parts by the anchor that the page has', () => {
    const [whole, ...parts] = record.parts;
    expect(record.address).toBe(`/${address}/`);
    expect(whole).toMatchObject({ anchor: '', heading: '' });
    const known = reportParts(view).map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining(parts.map(({ anchor }) => anchor)));
    expect(parts.length).toBeGreaterThan(5);
  });

  test('every figure of its money, projects, targets, statistics and score is in one of them', () => {
    const all = textsOf(record);
    const shown = Object.values(disclosure.report.facts).filter(({ key }) =>
      /^(?:budget\/(?:total|rows)|projects|targets|score\/total)/u.test(key),
    );
    const lost = shown.filter(({ key, mentions: [first] }) => {
      if (first?.figure === undefined || key.endsWith('Rate')) return false;
      const { terms } = readQuery(`“${first.text}${first.unit ?? ''}”`);
      return terms.length > 0 && !all.some((text) => holdsAll(text, terms));
    });
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  test('no line is empty, and none says that a figure is not published', () => {
    for (const { lines } of record.parts) {
      for (const { text } of lines) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/(?:undefined|未公布未公布)/u);
      }
    }
  });
});

test('every part that answers a natural question is among them', () => {
  const there = new Set(
    made.flatMap(({ address, record }) =>
      record.parts.map(({ anchor }) => (anchor === '' ? address : `${address}#${anchor}`)),
    ),
  );
  const wanted = NATURAL_QUESTIONS.flatMap(({ site }) => site);
  expect(wanted.filter((part) => !there.has(part))).toEqual([]);
});
