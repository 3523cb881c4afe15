import type { AstroIntegration } from 'astro';

const HELPER = '\0vite/preload-helper.js';

/**
 * Lets `import()` be the browser's own. Vite wraps it in a helper that preloads the styles and parts
 * of a chunk, 0.7 kB on every page; what this site loads on request is one small file without styles.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                load: (id: string) =>
                  id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
