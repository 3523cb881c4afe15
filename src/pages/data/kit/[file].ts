import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '#src/library/library.ts';
import { textOf } from '#src/library/prose.ts';
import { mediaType, type Snippet } from '#src/prose/snippet.ts';

export const getStaticPaths = (() =>
  [...library().snippets.values()].map((snippet) => ({
    params: { file: snippet.file },
    props: { snippet },
  }))) satisfies GetStaticPaths;

/** A snippet or template as the file it is. */
export const GET: APIRoute<{ snippet: Snippet }> = ({ props: { snippet } }) =>
  new Response(textOf(snippet), { headers: { 'content-type': mediaType(snippet) } });
