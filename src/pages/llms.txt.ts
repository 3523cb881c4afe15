import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { pageMeta } from '#src/library/prose.ts';
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
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(href(path), site).href;
  const home = pageMeta('/');
  const written = library().sections.map(({ label, pages }) => ({
    label,
    pages: pages.map((path) => {
      const { title, description } = pageMeta(path);
      return { title, description, url: absolute(twinPath(path)) };
    }),
  }));
  const { outcomes } = library().flow;
  const outcomePages = [...outcomes.values()].map(({ id, title, verdict }) => ({
    title,
    description: verdict,
    url: absolute(twinPath(`/decide/${id}/`)),
  }));
  const claimPages = [...library().claims.values()].map(({ id, statement, grade }) => ({
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
