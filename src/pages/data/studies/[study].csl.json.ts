import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { cslJson } from '#src/evidence/parts/exports.ts';
import type { Study } from '#src/evidence/study.ts';

export const getStaticPaths = () =>
  [...library().studies.values()].map((study) => ({
    params: { study: study.id },
    props: { study },
  }));

/** One study as CSL-JSON. */
export const GET: APIRoute<{ study: Study }> = ({ props }) => new Response(cslJson([props.study]));
