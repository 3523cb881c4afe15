import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forget } from '../../library/library.ts';

/** While an author works, a file of `content/` that changes is read again and the page reloaded. */
export function freshContent(): AstroIntegration {
  return {
    name: 'fresh-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = `${server.config.root.replace(/[\\/]$/, '')}${sep}content${sep}`;
        server.watcher.add(root);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(root)) return;
          forget();
          for (const { moduleGraph } of Object.values(server.environments))
            moduleGraph.invalidateAll();
          for (const environment of Object.values(server.environments))
            environment.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
