import { expect, test } from 'vitest';
import { articleRecord } from '../../../src/search/records/article-record.ts';

test('an article is found by its headings and its words, without the marks of Markdown', () => {
  const body = [
    "import Sum from './Sum.astro';",
    '## 给谁看',
    '给想知道**钱花到哪里**的[市民](/about/)。',
    '<Sum of={3} />',
    '- 由{props.site.publisher}发布',
    '',
    '## 做什么',
    '1. `照录`。<span class="x">朱字</span>',
  ].join('\n');
  const article = { title: '关于', description: '一句话。', body };
  expect(articleRecord(article, '/about/').parts).toEqual([
    { anchor: '', heading: '', lines: [{ text: '一句话。' }] },
    {
      ...{ anchor: '', heading: '给谁看' },
      lines: [{ text: '给想知道钱花到哪里的市民。' }, { text: '由发布' }],
    },
    { anchor: '', heading: '做什么', lines: [{ text: '照录。朱字' }] },
  ]);
});
