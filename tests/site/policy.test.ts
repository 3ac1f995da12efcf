import { expect, test } from 'vitest';
import { contentSecurityPolicy, metaPolicy } from '../../src/site/policy.ts';

test('everything comes from the site itself, and nobody may frame it', () => {
  expect(contentSecurityPolicy().split('; ')).toEqual([
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "media-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]);
});

test('a page says what more it needs', () => {
  const policy = contentSecurityPolicy({
    scriptHashes: ['sha256-abc='],
    wasm: true,
    frameAncestors: 'https://example.org',
  });
  expect(policy).toContain("script-src 'self' 'sha256-abc=' 'wasm-unsafe-eval';");
  expect(policy).toMatch(/frame-ancestors https:\/\/example\.org$/);
});

test.for([{}, { wasm: true }, { scriptHashes: ['sha256-abc='] }])(
  'with %o, the tag says what the header says but for the frames, which tags cannot',
  (needs) => {
    expect(`${metaPolicy(needs)}; frame-ancestors 'none'`).toBe(contentSecurityPolicy(needs));
  },
);

test('nothing inline and no eval is ever let through', () => {
  const all = contentSecurityPolicy({ wasm: true, scriptHashes: ['sha256-abc='] });
  expect(all).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|data:|https?:/);
});
