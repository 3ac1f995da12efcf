import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { DISTRICT } from '#domain/record/concept.ts';
import { prepareContent } from '../../src/store/prepare.ts';
import type { Prepared } from '../../src/store/prepared.ts';
import type { Sightings } from '../../src/store/sightings.ts';
import { conceptView, type ConceptView } from '../../src/views/concept-view.ts';

const preparedDir = await mkdtemp(join(tmpdir(), 'mingzhang-concepts-'));
afterAll(() => rm(preparedDir, { recursive: true }));
await prepareContent({ contentDir: 'content', preparedDir });
const read = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(join(preparedDir, name), 'utf8')) as T;
const prepared = await read<Prepared>('index.json');
const sightings = await read<Sightings>('sightings.json');
const viewOf = (concept: Prepared['concepts'][number]) =>
  conceptView(concept, prepared.reports, (address) => sightings[address] ?? [], prepared);

test('every print that a concept names stands in a report, so that no misspelling lies unseen', () => {
  const all = Object.values(sightings).flat();
  const districts = prepared.districts.map(({ name, city }) => name.slice(city.length));
  const absent = prepared.concepts.flatMap(({ id, prints, unlike = [] }) =>
    [...prints, ...unlike].filter(
      ({ measure, subject = '本部门' }) =>
        !all.some(
          (each) =>
            each.concept === id &&
            each.measure === measure &&
            districts.some((district) => subject.replaceAll(DISTRICT, district) === each.subject),
        ),
    ),
  );
  expect(absent).toEqual([]);
});

const printed = ({ concept, rows, unlike, panels, refusals }: ConceptView): string =>
  [
    `${concept.name}（${concept.id}）`,
    ...rows.map(({ whose, text, target, terms }) =>
      [`  ${whose}：${text}`, target && `目标 ${target}`, terms].filter(Boolean).join('；'),
    ),
    ...unlike.map(({ whose, text, unlike: why }) => `  另一个数 ${whose}：${text}，${why ?? ''}`),
    ...panels.map(({ told }) => `  可以相比 ${told}`),
    ...refusals.map((why) => `  不能相比 ${why}`),
  ].join('\n');

test('what may be compared, and why the rest may not, is as it was read, line by line', async () => {
  const text = prepared.concepts.map((concept) => printed(viewOf(concept))).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('snapshots/concepts.txt');
});
