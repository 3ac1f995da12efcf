import { expect, test } from 'vitest';
import { formatProblems, sortProblems, type Problem } from '#domain/record/problem.ts';

const problem = (file: string, line: number, column: number, code = 'x'): Problem => ({
  ...{ file, line, column, code },
  path: '',
  found: '甲',
  expected: '乙',
  mend: '丙',
});

test('problems are told in the order an author reads: file, line, column', () => {
  const mixed = [
    problem('b.yaml', 1, 1),
    problem('a.yaml', 10, 1),
    problem('a.yaml', 9, 7),
    problem('a.yaml', 9, 3, 'z'),
    problem('a.yaml', 9, 3, 'y'),
  ];
  expect(
    sortProblems(mixed).map(({ file, line, column, code }) => [file, line, column, code].join(':')),
  ).toEqual(['a.yaml:9:3:y', 'a.yaml:9:3:z', 'a.yaml:9:7:x', 'a.yaml:10:1:x', 'b.yaml:1:1:x']);
  expect(mixed[0]?.file).toBe('b.yaml');
});

test('a message is a block a problem, then how many there are', () => {
  const problems = [{ ...problem('a.yaml', 3, 5), path: 'score › total' }, problem('b.yaml', 1, 1)];
  expect(formatProblems(problems, '/srv/nei rong')).toMatchInlineSnapshot(`
    "/srv/nei rong/a.yaml:3:5  score › total
      现在：甲
      应当：乙
      改法：丙

    /srv/nei rong/b.yaml:1:1
      现在：甲
      应当：乙
      改法：丙

    共 2 处需要修改；改好之前，已发布的网站保持原样。"
  `);
});
