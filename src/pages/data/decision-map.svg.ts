import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { standaloneMap } from '#src/guide/parts/decision-map-svg.ts';
import { drawMap } from '#src/guide/parts/decision-map.ts';
import { href } from '#src/ground/href.ts';

/** The map of the guide as a file for slides and documents, its links absolute. */
export const GET: APIRoute = ({ site }) => {
  const flow = library().flow;
  const url = (path: string) => new URL(href(path), site).href;
  const drawing = standaloneMap(drawMap(flow), {
    title: 'Form or Facts: the decision guide',
    description:
      `${flow.questions.size} questions, from the symptom downwards, and the ` +
      `${flow.outcomes.size} outcomes their answers lead to. Flow of ${flow.version}. ` +
      `As text: ${url('/decide/#every-question')}`,
    questionUrl: (id) => url(`/decide/#question-${id}`),
    outcomeUrl: (id) => url(`/decide/${id}/`),
  });
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`, {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
