import type { AstroIntegration } from 'astro';

/**
 * Bundles the prose of all pages into one file, from which the build renders them: a file for each page
 * takes longer to write and to load. Astro notes the styles of a page in a small file, and these stay.
 */
export function proseChunk(): AstroIntegration {
  const rolldownOptions = {
    // What pages share stays out of the file, which the bundler allows only with this.
    preserveEntrySignatures: 'allow-extension' as const,
    output: {
      codeSplitting: {
        groups: [
          {
            name: 'prose',
            test: /\/content\/pages\/.*\.mdx$/,
            includeDependenciesRecursively: false,
          },
        ],
      },
    },
  };
  return {
    name: 'prose-chunk',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'prose-chunk',
                configEnvironment: (name: string) =>
                  name === 'prerender' ? { build: { rolldownOptions } } : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
