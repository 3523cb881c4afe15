import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/built/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 120_000,
  },
});
