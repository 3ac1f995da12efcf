import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { scanNumbers } from '../../src/domain/figure/scan-numbers.ts';
import { glossarySpellings } from '../../src/domain/record/glossary.ts';
import { plainText } from '../../src/domain/source/plain-text.ts';
import { readContentDir } from '../../src/store/read-content.ts';
import { addressOf } from '../../src/domain/record/check-content.ts';
import {
  printedDigest,
  readSources,
  traceAll,
  VERIFIED_FILE,
  type Verified,
} from '../../scripts/lib/verify-sources.ts';

const content = await readContentDir('content', '', new Map());
const reports = content.reports.flatMap(({ reading, digest }) =>
  reading.value ? [{ address: addressOf(reading.value), report: reading.value, digest }] : [],
);
const words = glossarySpellings(content.glossary);
const folder = process.env['SEEDS_DIR'];

describe('every record says what was vouched for against its source', () => {
  test.for(reports)('$address', async ({ address, report }) => {
    const verified = JSON.parse(await readFile(VERIFIED_FILE, 'utf8')) as Record<string, Verified>;
    expect(
      verified[address]?.printed,
      '记录里的印文变了：请对照来源核对，再运行 SEEDS_DIR=… npm run verify',
    ).toBe(printedDigest(report));
  });
});

if (folder === undefined || folder === '') {
  console.warn('未设置 SEEDS_DIR，来源核对未运行；只核对了上次核对以来印文没有变。');
} else {
  const sources = await readSources(folder);
  const traced = traceAll(
    reports.map(({ report }) => report),
    sources,
    words,
  );

  describe('records and sources agree both ways', () => {
    test('every report has its source text at hand', () => {
      expect(traced.map(({ address }) => address)).toEqual(reports.map(({ address }) => address));
    });

    test.for(traced)('$address: every printed text stands at its place', ({ trace }) => {
      expect(trace.wrong).toEqual([]);
    });

    test.for(traced)('$address: every number of the source is claimed', ({ address, trace }) => {
      const { mentions, numbers, claimed, ignored } = trace.counts;
      console.log(
        `${address}：印文 ${mentions} 处；来源数字 ${numbers} 个，已录或注明 ${claimed} 个`,
        ignored,
      );
      expect(trace.unclaimed).toEqual([]);
      expect(claimed).toBe(numbers);
    });
  });
}

describe('a digest says nothing that the record does not', () => {
  const withDigest = reports.filter(({ digest }) => digest !== '');

  test.for(withDigest)('$address: every number stands in the record', ({ report, digest }) => {
    const numbersOf = (text: string) =>
      scanNumbers(plainText(text), { words }).map((token) => token.text.replaceAll(',', ''));
    const printed = new Set(
      Object.values(report.facts).flatMap(({ mentions }) =>
        mentions.flatMap(({ text }) => numbersOf(text)),
      ),
    );
    const counted = [report.projects, report.targets, report.problems, report.measures].map(
      (list) => list?.length ?? 0,
    );
    const counts = new Set(counted.flatMap((n) => [`${n}`, '零一二三四五六七八九十'[n] ?? '']));
    const small = new Set(['一', '两', '三']);
    const astray = numbersOf(digest).filter(
      (number) => !printed.has(number) && !counts.has(number) && !small.has(number),
    );
    expect(astray).toEqual([]);
  });

  test.for(withDigest)('$address: 300 to 800 characters', ({ digest }) => {
    const length = digest.match(/[\p{Script=Han}\d]/gu)?.length ?? 0;
    expect(length).toBeGreaterThanOrEqual(300);
    expect(length).toBeLessThanOrEqual(800);
  });
});
