import type { Assembled } from '../reading/assembled.ts';
import type { Gathered } from '../reading/gather.ts';
import type { Reader } from '../reading/reader.ts';
import { checkCost } from './cost.ts';
import { checkEvidence } from './evidence.ts';
import { checkGuide } from './guide.ts';
import { checkPages } from './pages.ts';
import { checkProse } from './prose.ts';

/** Keeps with the reader every fault that shows only when files are seen together. */
export function check(gathered: Gathered, { flow, book }: Assembled, reader: Reader): void {
  checkProse(gathered, reader);
  checkPages(gathered, reader);
  checkEvidence(gathered, reader);
  checkGuide(gathered, flow, book, reader);
  checkCost(gathered, book, reader);
}
