import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '#src/library/library.ts';
import type { Sample } from '#src/triage/sample.ts';

export const getStaticPaths = (() =>
  library().samples.map((sample) => ({
    params: { sample: sample.id },
    props: { sample },
  }))) satisfies GetStaticPaths;

/** One set of invented cases: what the triage fetches when a reader wants to learn with it. */
export const GET: APIRoute<{ sample: Sample }> = ({ props }) => Response.json(props.sample);
