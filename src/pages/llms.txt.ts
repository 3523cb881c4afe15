import type { APIRoute } from 'astro';
import { decisionFlow } from '#src/library/decision.ts';
import { claims } from '#src/library/evidence.ts';
import { pageMeta, sections } from '#src/library/pages.ts';
import { claimPath } from '#src/evidence/address.ts';
import { llmsText } from '#src/publish/llms.ts';
import { twinPath } from '#src/publish/twin.ts';
import { href } from '#src/ground/href.ts';

const DATA = [
  ['/llms-full.txt', 'Everything above', 'The Markdown copies in one file.'],
  ['/data/claims.json', 'Claims', 'Each claim with its grade and the findings for and against it.'],
  ['/data/studies.json', 'Studies', 'Each study with its findings, their place in it and status.'],
  ['/data/flow.json', 'Decision guide', 'Its questions, branches and outcomes.'],
  ['/data/prices.json', 'Prices', 'Dated prices with unit and source.'],
] as const;

/**
 * What is here for language models: pages, outcomes and data. Claims one by one are what llmstxt.org
 * calls optional: the page of all claims says the same.
 */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => new URL(href(path), site).href;
  const home = await pageMeta('/');
  const written = await Promise.all(
    (await sections()).map(async ({ label, pages }) => ({
      label,
      pages: await Promise.all(
        pages.map(async (path) => {
          const { title, description } = await pageMeta(path);
          return { title, description, url: absolute(twinPath(path)) };
        }),
      ),
    })),
  );
  const { outcomes } = await decisionFlow();
  const outcomePages = [...outcomes.values()].map(({ id, title, verdict }) => ({
    title,
    description: verdict,
    url: absolute(twinPath(`/decide/${id}/`)),
  }));
  const claimPages = [...(await claims()).values()].map(({ id, statement, grade }) => ({
    title: statement.replace(/\.$/, ''),
    description: `${grade} evidence.`,
    url: absolute(twinPath(claimPath(id))),
  }));
  const data = DATA.map(([path, title, description]) => ({
    title,
    description,
    url: absolute(path),
  }));
  return new Response(
    llmsText('Form or Facts', `${home.title} ${home.description}`, [
      ...written,
      { label: 'Outcomes of the guide', pages: outcomePages },
      { label: 'Data', pages: data },
      { label: 'Optional', pages: claimPages },
    ]),
  );
};
