import Decimal from 'decimal.js';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#domain/audit/finding.ts';
import type { Fact } from '#domain/record/canonical.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { nodesByDepth } from '#domain/audit/score-keys.ts';
import { factAnchor } from '../../src/views/figure-view.ts';
import { findingAnchor } from '../../src/views/findings-view.ts';
import { parseCsv } from '../support/csv.ts';
import { reports, siteAt } from '../support/reader.ts';

type Published = Disclosure & { readonly across: readonly Finding[] };

const textAt = async (path: string): Promise<string> => {
  const response = await fetch(siteAt() + path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const jsonOf = async (report: string): Promise<Published> =>
  JSON.parse(await textAt(`data/reports/${report.replace(/\/$/u, '')}.json`)) as Published;

/** The ids of a page that begin so, without their beginning, in order. */
const idsOf = (html: string, beginning: string): string[] =>
  [...html.matchAll(/ id="([^"]+)"/gu)]
    .map(([, id = '']) => id)
    .filter((id) => id.startsWith(beginning))
    .map((id) => id.slice(beginning.length))
    .sort();
const sorted = (ids: readonly string[] = []): string[] => ids.toSorted();

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll(/[,\s]/gu, '').replace('−', '-');
const WAN = 10_000;

/** Whether a page may show a figure so: as one of its prints, or its number in the unit of a column. */
const shows = (shown: string, { mentions }: Fact): boolean =>
  mentions.some(({ text, unit = '', figure }) => {
    if (plain(shown) === plain(text + unit) || plain(shown) === plain(text)) return true;
    const number = plain(shown).replace(/%$/u, '');
    if (!figure || !/^-?\d+(?:\.\d+)?$/u.test(number)) return false;
    const { value } = figure;
    return [figure.number, value, new Decimal(value).div(WAN).toFixed()].some((each) =>
      new Decimal(each).abs().eq(new Decimal(number).abs()),
    );
  });

describe.for(reports)('what is shown of %s is in its JSON, and the other way round:', (report) => {
  test('every figure with its places', async () => {
    const { report: record } = await jsonOf(report);
    const anchors = Object.keys(record.facts).map(factAnchor);
    expect(idsOf(await textAt(`${report}sources/`), 'shu-').map((id) => `shu-${id}`)).toEqual(
      sorted(anchors),
    );
    const facts = parseCsv(
      await (await fetch(`${siteAt()}data/tables/${report}facts.csv`)).arrayBuffer(),
    );
    expect(new Set(facts.slice(1).map(([, key]) => key))).toEqual(
      new Set(Object.keys(record.facts)),
    );
  });

  test('every figure that the page prints', async () => {
    const { report: record } = await jsonOf(report);
    const facts = new Map(Object.values(record.facts).map((fact) => [factAnchor(fact.key), fact]));
    const links = [
      ...(await textAt(report)).matchAll(
        /<a class="figure" href="sources\/#([^"]+)"[^>]*>([^<]*)<\/a>/gu,
      ),
    ];
    expect(links.length).toBeGreaterThan(5);
    const lost = links.filter(([, anchor = '', shown = '']) => {
      const fact = facts.get(anchor);
      return !fact || !shows(shown, fact);
    });
    expect(lost.map(([, anchor, shown]) => `${anchor ?? ''}: ${shown ?? ''}`)).toEqual([]);
  });

  test('every finding', async () => {
    const { audit, across } = await jsonOf(report);
    const all = [...audit.findings, ...across].map(({ id }) => findingAnchor(id));
    const articles = [...(await textAt(report)).matchAll(/<article id="(hedui-[^"]+)"/gu)];
    const shown = articles.map(([, id = '']) => id).sort();
    expect(shown).toEqual(sorted(all));
  });

  test('every score, its working, every project and every target', async () => {
    const { report: record, scored } = await jsonOf(report);
    const page = await textAt(report);
    const nodes = nodesByDepth(record.score.tree).map(({ node }) => node);
    const { subtotals = [] } = record.score;
    const inBoth = new Set([...nodes, ...subtotals].map(({ id }) => id));
    for (const id of idsOf(page, 'zhibiao.')) expect(inBoth.has(id), id).toBe(true);
    const leaves = nodes.filter(({ children }) => children === undefined).map(({ id }) => id);
    expect(idsOf(page, 'zhibiao.')).toEqual(expect.arrayContaining(leaves));
    expect(idsOf(page, 'suan.')).toEqual(sorted(scored?.leaves.map(({ id }) => id)));
    expect(idsOf(page, 'xiangmu.')).toEqual(sorted(record.projects?.map(({ id }) => id)));
    expect(idsOf(page, 'mubiao.')).toEqual(sorted(record.targets?.map(({ id }) => id)));
  });
});
