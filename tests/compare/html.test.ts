import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, trusted } from '../../src/compare/html.ts';

test('what is put in is text, never markup', () => {
  const name = `<img src=x onerror="alert(1)">&'`;
  expect(html`<td title="${name}">${name}</td>`.markup).toBe(
    '<td title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;">&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;</td>',
  );
});

test('markup made here stands inside other markup, one by one or as a list', () => {
  const items = ['一', '<二>'].map((each) => html`<li>${each}</li>`);
  expect(
    html`<ul>
      ${items}${undefined}${trusted('<li>三</li>')}
    </ul>`.markup.replaceAll(/\s+(?=<)/gu, ''),
  ).toBe('<ul><li>一</li><li>&lt;二&gt;</li><li>三</li></ul>');
});

test('no text opens a tag or leaves an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${text}`.markup).not.toMatch(/[<>"']/u);
    }),
  );
});
