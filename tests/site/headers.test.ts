import { expect, test } from 'vitest';
import { headersFor } from '../../src/site/headers.ts';

const wasm = "'wasm-unsafe-eval'";

test('a page is asked for again each time, and is as closed as can be', () => {
  const headers = headersFor('/any/page/index.html');
  expect(headers).toMatchObject({
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  expect(headers['Content-Security-Policy']).not.toContain(wasm);
  expect(headers).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('a file named by its hash is kept for good', () => {
  expect(headersFor('/_astro/a.Ck4RP02B.css')['Cache-Control']).toBe(
    'public, max-age=31536000, immutable',
  );
});

test('the page of the search may run it', () => {
  expect(headersFor('/search/index.html')['Content-Security-Policy']).toContain(wasm);
});

test('a page whose name only begins like the search may not', () => {
  expect(headersFor('/searching/index.html')['Content-Security-Policy']).not.toContain(wasm);
});

test('the data may be read from other sites', () => {
  expect(headersFor('/data/reports.json')['Access-Control-Allow-Origin']).toBe('*');
});

test('an embedded chart may be framed by any site, with no other header in the way', () => {
  const headers = headersFor('/embed/shifan/ceshi/2023/self/score/index.html');
  expect(headers['Content-Security-Policy']).toMatch(/; frame-ancestors \*$/u);
  expect(headers).not.toHaveProperty('X-Frame-Options');
  expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
});

test.for(['/index.html', '/embedded/index.html', '/a/embed/index.html', '/data/reports.json'])(
  '%s may be framed by nobody',
  (path) => {
    expect(headersFor(path)['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/u);
    expect(headersFor(path)['X-Frame-Options']).toBe('DENY');
  },
);
