import { describe, expect, test } from 'vitest';
import { ACROSS_CHECKS } from '#domain/audit/across.ts';
import { CHECKS } from '#domain/audit/checks.ts';
import { CLASSES } from '#domain/audit/classes.ts';
import { EXPECTATIONS } from '#domain/audit/completeness.ts';
import type { Finding } from '#domain/audit/finding.ts';
import { auditContent } from '../../../scripts/lib/audit-content.ts';
import { readContentDir } from '../../../src/store/read-content.ts';

/** Words that accuse or judge. The site says what is printed, and leaves the judging to its readers. */
const WORDS = [
  ...[
    '造假',
    '作假',
    '假账',
    '虚假',
    '虚报',
    '虚列',
    '虚增',
    '瞒报',
    '隐瞒',
    '掩盖',
    '掩饰',
    '遮掩',
  ],
  ...[
    '骗',
    '欺',
    '谎',
    '夸大',
    '吹嘘',
    '粉饰',
    '注水',
    '篡改',
    '伪造',
    '编造',
    '捏造',
    '糊弄',
    '敷衍',
  ],
  ...['作弊', '舞弊', '腐败', '贪污', '挪用', '侵占', '违规', '违法', '违纪', '违反', '犯罪', '罪'],
  ...['浪费', '失职', '渎职', '不作为', '懒政', '无能', '应付了事', '走过场', '形式主义'],
  ...[
    '严重',
    '恶意',
    '恶劣',
    '可疑',
    '蹊跷',
    '离谱',
    '荒唐',
    '荒谬',
    '可笑',
    '令人震惊',
    '触目惊心',
  ],
  ...['显然', '明显', '故意', '蓄意', '不诚实', '不老实', '不可信', '丑闻', '问责', '追责'],
];
const PATTERN = new RegExp(WORDS.join('|'), 'u');

const frames = new URL('../../fixtures/frames/', import.meta.url).pathname;
const folders = await Promise.all(
  ['content', frames].map(async (folder) =>
    auditContent(await readContentDir(folder, '', new Map())),
  ),
);
const audited = folders.flat();

/** What the site itself says in a finding. */
const saidIn = ({ sentence, arithmetic, innocent = '', effect = '' }: Finding): string[] => [
  ...[sentence, ...arithmetic, innocent, effect],
];

test('there are findings to read, in the published reports and in the frames', () => {
  for (const reports of folders) {
    expect(reports.length).toBeGreaterThan(3);
    expect(reports.flatMap(({ findings }) => findings).length).toBeGreaterThan(3);
  }
});

describe.each(audited)('$address', ({ findings, unchecked }) => {
  test('no finding accuses or judges', () => {
    const texts = [...findings.flatMap(saidIn), ...unchecked.map(({ sentence }) => sentence)];
    expect(texts.filter((text) => PATTERN.test(text))).toEqual([]);
  });

  test('every doubt and every last digit has an innocent explanation', () => {
    const bare = findings.filter(
      ({ severity, innocent = '' }) =>
        (severity === 'doubt' || severity === 'last-digit') && innocent.trim() === '',
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('every sentence is one, and ends as one', () => {
    for (const { sentence } of findings) expect(sentence).toMatch(/^[^\n]+。$/u);
  });

  test('no sentence has a gap where a name or a figure should stand', () => {
    const gap =
      /undefined|null|NaN|\[object|[，、：]。|。。|，，|：，| {2}|“”|是 ，|目标 ，|\d{25}/u;
    const texts = findings.flatMap(saidIn);
    expect(texts.filter((text) => gap.test(text))).toEqual([]);
  });

  test('no check gives a severity that it does not announce', () => {
    const gives = new Map([...CHECKS, ...ACROSS_CHECKS].map((check) => [check.id, check.gives]));
    for (const { check, severity, sentence } of findings) {
      expect(gives.get(check), sentence).toContain(severity);
    }
  });
});

test.each([...CHECKS, ...ACROSS_CHECKS])(
  'the check $id is told without a word that accuses',
  ({ title, compares, why, tolerance }) => {
    expect([title, compares, why, tolerance].filter((text) => PATTERN.test(text))).toEqual([]);
  },
);

test.each([...CHECKS, ...ACROSS_CHECKS])(
  'the check $id is written as the method page shows it',
  ({ title, compares, why, tolerance, gives, of }) => {
    expect(title).not.toMatch(/[。！？]$/u);
    for (const text of [compares, why, tolerance]) expect(text).toMatch(/。$/u);
    expect([title, compares, why, tolerance].join('')).not.toMatch(
      /[!！?]|\p{Script=Han}[,;:]|。。/u,
    );
    expect(CLASSES[of - 1]).toMatch(/\p{Script=Han}/u);
    expect(gives.length).toBeGreaterThan(0);
    expect(new Set(gives).size).toBe(gives.length);
  },
);

test('neither the names of the classes nor the checklist accuse or judge', () => {
  const titles = [...CLASSES, ...EXPECTATIONS.map(({ title }) => title)];
  expect(titles.filter((title) => PATTERN.test(title))).toEqual([]);
});
