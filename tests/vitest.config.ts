import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/built/**'],
    root: new URL('..', import.meta.url).pathname,
    alias: { 'astro:content': new URL('library/no-content.ts', import.meta.url).pathname },
  },
});
