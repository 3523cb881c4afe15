import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'tests/*.test.ts',
      'tests/{authoring,build,catalog,components,content,domain,islands,schemas,second-model}/**/*.test.{ts,tsx}',
    ],
    root: new URL('..', import.meta.url).pathname,
    alias: { 'astro:content': new URL('catalog/no-content.ts', import.meta.url).pathname },
  },
});
