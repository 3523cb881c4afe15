import type { AstroIntegration } from 'astro';

/** The plugin of Preact’s that reads each component with Babel. */
const BABEL = 'vite:preact-jsx';

/**
 * Leaves the JSX of a build to Vite, which knows it from `tsconfig.json`. Babel does the same slower; what
 * it adds serves those who work on the site.
 */
export function plainJsx(): AstroIntegration {
  return {
    name: 'plain-jsx',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-jsx',
                configResolved: ({ plugins }) => {
                  delete plugins.find(({ name }) => name === BABEL)?.transform;
                },
              },
            ],
          },
        });
      },
    },
  };
}
