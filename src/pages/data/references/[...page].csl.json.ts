import type { APIRoute } from 'astro';
import { study } from '#src/catalog/evidence.ts';
import { referenceLists } from '#src/catalog/reliance.ts';
import { cslJson } from '#src/components/evidence/exports.ts';
import { referencesName } from '#src/domain/evidence/address.ts';

export const getStaticPaths = async () =>
  [...(await referenceLists())].map(([path, cited]) => ({
    params: { page: referencesName(path) },
    props: { cited },
  }));

/** The references of one page as CSL-JSON, in order of first use. */
export const GET: APIRoute<{ cited: readonly string[] }> = async ({ props }) =>
  new Response(cslJson(await Promise.all(props.cited.map(study))));
