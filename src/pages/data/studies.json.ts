import type { APIRoute } from 'astro';
import { library } from '#src/library/library.ts';
import { studyPath } from '#src/evidence/address.ts';
import { href } from '#src/ground/href.ts';

/** Every study with its findings and limits; described by `/data/schemas/studies.schema.json`. */
export const GET: APIRoute = ({ site }) =>
  Response.json({
    studies: [...library().studies.values()].map((study) => ({
      ...study,
      page: new URL(href(studyPath(study.id)), site),
    })),
  });
