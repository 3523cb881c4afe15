import { library } from '#src/library/library.ts';

/** The version of the guide that its addresses name today. */
export const FLOW = library().flow.version;

/** Ten answers of a reader with both problems, in the order they are asked. */
export const ANSWERS = {
  symptom: 'both',
  evaluation: 'by-hand',
  prompting: 'systematic',
  'where-facts-live': 'large-documents',
  'facts-today': 'term-based',
  'retrieval-check': 'present-and-right',
  'behaviour-kind': 'context-use',
  examples: 'levelled-off',
  'training-data': 'hundreds-or-more',
  capacity: 'hosted',
};

/** Their query, with names sorted as the guide writes it. */
export const LONG_PATH = `?${new URLSearchParams(Object.entries({ ...ANSWERS, flow: FLOW }).sort())}`;
