import { describe, expect, test } from 'vitest';
import { errorReportHref } from '../../src/site/error-report.ts';

const page = { title: '甲局 2021年度&“自评”', address: 'https://mingzhang.example/a/b/?c=1#d' };

/** What a letter writer makes of the address. */
const letter = (href: string) => {
  const { protocol, pathname, searchParams, hash } = new URL(href);
  return { to: protocol + pathname, hash, ...Object.fromEntries(searchParams) };
};

describe('a letter', () => {
  test('begins with the page’s title and address', () => {
    const { to, subject, body, hash } = letter(
      errorReportHref('mailto:cuowu@mingzhang.example', page),
    ) as Record<string, string>;
    expect(to).toBe('mailto:cuowu@mingzhang.example');
    expect(hash).toBe('');
    expect(subject).toBe('报告错误：甲局 2021年度&“自评”');
    expect(body?.split('\r\n\r\n')).toEqual([
      '网页：https://mingzhang.example/a/b/?c=1#d',
      '哪一处有错（一个数、一句话）：',
      '应当是什么，依据是什么：',
      '',
    ]);
  });

  test('keeps what the settings already say of it', () => {
    const href = errorReportHref('mailto:a@b.example?cc=c@b.example', page);
    expect(letter(href)).toMatchObject({ to: 'mailto:a@b.example', cc: 'c@b.example' });
    expect(letter(href)).toHaveProperty('subject');
  });

  test('has no space, quote or Han character in its address', () => {
    expect(errorReportHref('mailto:a@b.example', page)).toMatch(/^[\w:@.?=&%\-!~*'()]+$/);
  });
});

test('a web page is opened as it is', () => {
  expect(errorReportHref('https://a.example/cuowu?from=1', page)).toBe(
    'https://a.example/cuowu?from=1',
  );
});
