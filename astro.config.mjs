import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// scripts/lib/build-site.ts sets these; `astro dev` and `astro check` run without them.
const { MINGZHANG_SITE, MINGZHANG_BASE, MINGZHANG_OUT_DIR, MINGZHANG_CACHE_DIR } = process.env;

/** `/design/`, every component with its examples: in `npm run dev`, or built where a test asks for it. */
const design = {
  name: 'design',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, addMiddleware }) => {
      if (command === 'dev' || process.env.MINGZHANG_DESIGN === '1') {
        injectRoute({ pattern: '/design', entrypoint: './src/design/index.astro' });
      }
      if (command === 'dev') {
        const entrypoint = new URL('./src/design/dev-policy.ts', import.meta.url);
        addMiddleware({ entrypoint, order: 'post' });
      }
    },
  },
};

/** What a page fetches later it fetches then: what would fetch it before weighs more than all of it. */
const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig({
  output: 'static',
  ...(MINGZHANG_SITE ? { site: MINGZHANG_SITE } : {}),
  base: MINGZHANG_BASE || '/',
  outDir: MINGZHANG_OUT_DIR || '.builds/manual',
  cacheDir: MINGZHANG_CACHE_DIR || '.cache/astro-manual',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    plugins: [withoutPreload],
    build: {
      // Nothing is inlined, so the content security policy needs neither hashes nor 'unsafe-inline'.
      assetsInlineLimit: 0,
      // Astro marks articles with a directive of its own, which the bundler need not understand.
      rolldownOptions: {
        onLog: (level, log, handle) =>
          log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log),
      },
    },
  },
  // Shiki colours code with style attributes, which the policy refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  integrations: [mdx(), design],
});
