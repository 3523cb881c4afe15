import type { APIRoute } from 'astro';
import { study } from '#src/library/evidence.ts';
import { referenceLists } from '#src/library/reliance.ts';
import { cslJson } from '#src/evidence/parts/exports.ts';
import { referencesName } from '#src/evidence/address.ts';

export const getStaticPaths = () =>
  [...referenceLists()].map(([path, cited]) => ({
    params: { page: referencesName(path) },
    props: { cited },
  }));

/** The references of one page as CSL-JSON, in order of first use. */
export const GET: APIRoute<{ cited: readonly string[] }> = ({ props }) =>
  new Response(cslJson(props.cited.map(study)));
