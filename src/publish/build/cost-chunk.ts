import type { AstroIntegration } from 'astro';

const COST = '/src/cost/';

/**
 * Keeps what the estimator computes with at once in one file. Left alone, the bundler cuts the room into
 * a file for every set of pages and parts that share some of it, and a dozen small files weigh 2 kB
 * more than one. A group takes along what it imports, so what other pages read is put elsewhere first.
 */
export function costChunk(): AstroIntegration {
  const groups = [
    {
      name: 'cost-keys',
      priority: 2,
      test: new RegExp(`${COST}(question/parameters|book/input)\\.`),
    },
    { name: 'day', priority: 2, test: /\/src\/ground\/day\./ },
    { name: 'units', priority: 2, test: /\/src\/ground\/(money|quantity|tokens)\./ },
    {
      name: 'cost',
      priority: 1,
      test: new RegExp(
        `${COST}(bill/estimate|question/address|finding/finding|compare/compare|book/unit|uncertainty/uncertain-input)\\.`,
      ),
    },
  ];
  return {
    name: 'cost-chunk',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const output = { codeSplitting: { groups } };
        updateConfig({
          vite: { environments: { client: { build: { rolldownOptions: { output } } } } },
        });
      },
    },
  };
}
