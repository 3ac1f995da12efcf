import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRubric } from '#domain/record/check-rubric.ts';
import { readContent } from '#domain/record/read-report.ts';
import { rubric } from '#domain/record/rubric.ts';
import { told } from './sample-report.ts';

const sound = readFileSync(
  new URL('../../fixtures/content/rubrics/shifan-2023.yaml', import.meta.url),
  'utf8',
);

const check = (piece: string, other: string) => {
  expect(sound).toContain(piece);
  const { value, problems, yaml } = readContent(sound.replace(piece, other), 'a.yaml', rubric);
  return [...problems, ...(value ? checkRubric(value) : []).map(yaml.place)];
};

describe('weights sum to that of the level above', () => {
  test('in the sound rubric', () => {
    expect(check('title', 'title')).toEqual([]);
  });

  test('with decimals, exactly', () => {
    expect(check('weight: 30分', 'weight: 29.9分')).toHaveLength(1);
    const whole = check('weight: 30分', 'weight: 30.0分');
    expect(whole).toEqual([]);
  });

  test('or it is told at the level above', () => {
    expect(told(check('weight: 20分', 'weight: 25分'))).toMatchInlineSnapshot(`
      "content/a.yaml:14:13  indicators › 第1项 › weight
        现在：履职效能各项分值之和是 55（30分 + 25分），本级是 50。
        应当：下一级各项分值之和等于本级分值。
        改法：请核对各项分值，看是否漏了一项或写错一个数。"
    `);
  });

  test('or it is told at the total', () => {
    expect(told(check('total: 100分', 'total: 120分'))).toMatchInlineSnapshot(`
      "content/a.yaml:8:8  total
        现在：部门整体支出评分表各项分值之和是 100（50分 + 50分），本级是 120。
        应当：下一级各项分值之和等于本级分值。
        改法：请核对各项分值，看是否漏了一项或写错一个数。"
    `);
  });
});

describe('a weight must be a figure', () => {
  test('and when it is not, no sum is held against it', () => {
    const problems = check('weight: 30分', 'weight: 若干分');
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'figure-unread indicators › 第1项 › children › 第1项 › weight',
    ]);
  });

  test('the total too', () => {
    const problems = check('total: 100分', 'total: 满分');
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['figure-unread total']);
  });
});
