import {
  carried,
  costSoFar,
  guideSoFar,
  triageSoFar,
  withApproaches,
} from '#src/journey/journey.ts';
import type { Flow } from '#src/guide/flow.ts';
import { walk } from '#src/guide/walk.ts';
import { readSummary, SUMMARY_KEY } from '#src/triage/summary.ts';
import { fetchFlow } from '../../guide/browser/fetch-flow.ts';

let guide: Promise<Flow | undefined> | undefined;

/** Keeps the links of the strip and what they say in step with the address of the page. */
export function followAddress(nav: HTMLElement): void {
  const known = new Set(nav.dataset['carries']?.split(' '));
  const update = () => void show(nav, carried(location.search, known));
  for (const event of ['addresschange', 'popstate']) addEventListener(event, update);
  // The page may have drawn its own link to the estimator since.
  for (const event of ['pointerover', 'focusin']) nav.addEventListener(event, update);
  update();
}

async function show(nav: HTMLElement, search: string): Promise<void> {
  point(nav, search);
  const query = new URLSearchParams(search);
  const counts = readSummary(query.get(SUMMARY_KEY) ?? '');
  say(nav, 'triage', counts && triageSoFar(counts));
  say(nav, 'cost', costSoFar(search));

  const answers = new Map(query);
  const flow = answers.has('flow') || answers.has('symptom') ? await theGuide() : undefined;
  if (!flow) return say(nav, 'guide', undefined);
  const { path, place } = walk(flow, answers);
  say(nav, 'guide', guideSoFar(path.length, place));
  if (place.kind === 'outcome') point(nav, search, place.outcome.cost.approaches);
}

/** Points every step to the same state, and the estimator to the approaches of an outcome. */
function point(nav: HTMLElement, search: string, approaches?: readonly string[]): void {
  for (const link of nav.querySelectorAll<HTMLAnchorElement>('a[data-step]')) {
    const url = new URL(link.href);
    url.search =
      approaches && link.dataset['step'] === 'cost' ? withApproaches(search, approaches) : search;
    link.href = url.href;
  }
}

function say(nav: HTMLElement, step: string, text: string | undefined): void {
  const place = nav.querySelector(`[data-step="${step}"] [data-has]`);
  if (place && place.textContent !== (text ?? '')) place.textContent = text ?? '';
}

/** The guide, fetched once an address has answers; without it the strip says less. */
function theGuide(): Promise<Flow | undefined> {
  guide ??= fetchFlow().catch(() => undefined);
  return guide;
}
