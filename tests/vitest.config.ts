import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/*.test.ts', 'tests/{build,domain,content,islands}/**/*.test.{ts,tsx}'],
    root: new URL('..', import.meta.url).pathname,
  },
});
