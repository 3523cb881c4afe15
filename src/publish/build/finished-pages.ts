import type { AstroIntegration } from 'astro';
import { withExactPolicy } from './exact-policy.ts';
import { twinWriters } from './twin-writers.ts';

/**
 * Leaves in each page’s policy what that page needs, and writes a Markdown twin beside every page that
 * links one: `/a/b/` → `/a/b.md`, `/` → `/index.md`. Both happen as soon as a page is rendered, and the
 * twins in threads of their own, so that they are nearly done when the last page is.
 */
export function finishedPages(base: string): AstroIntegration {
  let twins: ReturnType<typeof twinWriters>;
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        twins = twinWriters(config.outDir, base);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          name: 'finished-pages',
          render: async (request, options) => {
            const rendered = await standard.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (options.routeData.type !== 'page' || !response.body) return rendered;
            const html = withExactPolicy(await response.text());
            twins.write(html);
            return new Response(html, response);
          },
        }));
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${await twins.done()} Markdown twins written`);
      },
    },
  };
}
