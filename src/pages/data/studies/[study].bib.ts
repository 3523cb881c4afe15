import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { bibtex } from '#src/evidence/parts/exports.ts';
import type { Study } from '#src/evidence/study.ts';

export const getStaticPaths = () =>
  [...library().studies.values()].map((study) => ({
    params: { study: study.id },
    props: { study },
  }));

/** One study as BibTeX. */
export const GET: APIRoute<{ study: Study }> = ({ props }) => new Response(bibtex([props.study]));
