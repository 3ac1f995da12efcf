/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // The site is built and served once for all files.
    globalSetup: ['tests/support/served-sites.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
