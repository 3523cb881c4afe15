import type { APIRoute, GetStaticPaths } from 'astro';
import { snippets, textOf } from '#src/library/snippets.ts';
import { mediaType, type Snippet } from '#src/prose/snippet.ts';

export const getStaticPaths = (async () =>
  [...(await snippets()).values()].map((snippet) => ({
    params: { file: snippet.file },
    props: { snippet },
  }))) satisfies GetStaticPaths;

/** A snippet or template as the file it is. */
export const GET: APIRoute<{ snippet: Snippet }> = ({ props: { snippet } }) =>
  new Response(textOf(snippet), { headers: { 'content-type': mediaType(snippet) } });
