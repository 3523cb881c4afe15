import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/*.test.ts', 'tests/{domain,content,catalog,islands}/**/*.test.{ts,tsx}'],
    root: new URL('..', import.meta.url).pathname,
  },
});
