import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// scripts/lib/build-site.ts sets these; `astro dev` and `astro check` run without them.
const { MINGZHANG_SITE, MINGZHANG_BASE, MINGZHANG_OUT_DIR, MINGZHANG_CACHE_DIR } = process.env;

export default defineConfig({
  output: 'static',
  ...(MINGZHANG_SITE ? { site: MINGZHANG_SITE } : {}),
  base: MINGZHANG_BASE || '/',
  outDir: MINGZHANG_OUT_DIR || '.builds/manual',
  cacheDir: MINGZHANG_CACHE_DIR || '.cache/astro-manual',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Nothing is inlined, so the content security policy needs neither hashes nor 'unsafe-inline'.
  vite: { build: { assetsInlineLimit: 0 } },
  // Shiki colours code with style attributes, which the policy refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  integrations: [mdx()],
});
