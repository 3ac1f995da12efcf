import { describe, expect, test } from 'vitest';
import { ACROSS_CHECKS } from '#domain/audit/across.ts';
import { CHECKS } from '#domain/audit/checks.ts';
import { EXPECTATIONS } from '#domain/audit/completeness.ts';
import { completenessView } from '../../src/views/completeness-view.ts';
import { expectationsView, methodView, standingsView } from '../../src/views/method-view.ts';

describe('the method page', () => {
  const classes = methodView();

  test('tells every check once, in its class', () => {
    const ids = classes.flatMap(({ checks }) => checks.map(({ id }) => id));
    const all = [...CHECKS, ...ACROSS_CHECKS].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(all.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says of each what is compared, why, how far apart counts, and what it can give', () => {
    for (const check of classes.flatMap(({ checks }) => checks)) {
      for (const words of [check.compares, check.why, check.tolerance])
        expect(words).toMatch(/。$/u);
      expect(check.gives).toMatch(/^(?:矛盾|存疑|末位|提示)(?:、(?:矛盾|存疑|末位|提示))*$/u);
    }
  });

  test('explains each of the five standings of a score', () => {
    const standings = standingsView();
    expect(standings.map(({ name }) => name).join(' ')).toBe(
      '复算一致 复算不一致 酌情/定性 无法复算 不适用',
    );
    for (const { explains } of standings) expect(explains).toMatch(/。$/u);
  });

  test('says of which kinds of report each thing is expected', () => {
    expect(expectationsView()[0]?.of).toBe('部门自评、第三方评价、项目自评');
  });
});

test('the matrix says in words and in shape what a report publishes', () => {
  const completeness = EXPECTATIONS.map(() => 'published');
  const where = { address: 'a/b/2023/self', agencyName: '某局', year: '2023', kind: 'self' };
  const { rows, columns } = completenessView([
    { ...where, completeness: ['partly', 'unpublished', 'not-expected', ...completeness.slice(3)] },
  ]);
  expect(columns).toHaveLength(EXPECTATIONS.length);
  expect(rows[0]?.cells.slice(0, 4).map(({ mark, label }) => `${mark}${label}`)).toEqual([
    '◐部分公布',
    '○未公布',
    '—不涉及',
    '●已公布',
  ]);
});
