import type { APIRoute } from 'astro';
import { studies } from '#src/catalog/evidence.ts';
import { cslJson } from '#src/components/evidence/exports.ts';
import type { Study } from '#src/domain/evidence/study.ts';

export const getStaticPaths = async () =>
  [...(await studies()).values()].map((study) => ({
    params: { study: study.id },
    props: { study },
  }));

/** One study as CSL-JSON. */
export const GET: APIRoute<{ study: Study }> = ({ props }) => new Response(cslJson([props.study]));
