import { writeAddress } from '#src/guide/address.ts';
import { noticeText, readAddress } from '#src/guide/read-address.ts';
import { walk } from '#src/guide/walk.ts';
import { href } from '#src/ground/href.ts';
import { markPath, reveal } from './mark-map.ts';
import { fetchFlow } from './fetch-flow.ts';

/** More than these say nothing new about an address that is not of this guide. */
const MAX_NOTICES = 5;

/**
 * Marks the path of the answers in the query string on the map and says it in words. Questions on
 * the path then lead to the guide at that question, with the answers kept. Rejects when the flow
 * cannot be fetched.
 */
export async function showPath(shell: HTMLElement, search: string): Promise<void> {
  const flow = await fetchFlow();
  const { address, notices } = readAddress(flow, search);
  const { path, place } = walk(flow, address.answers);
  const end = place.kind === 'question' ? place.question : place.outcome;
  const said = shell.querySelector('[role="status"]');

  markPath(path.length === 0 ? [] : [...path.map(({ question }) => question.id), end.id]);
  if (path.length > 0) {
    reveal(path.at(-1)?.question.id ?? end.id);
    const inGuide = (at?: string) => href('/decide/') + writeAddress(flow, { ...address, at });
    for (const { question } of path)
      document
        .querySelector(`svg [data-node="${question.id}"] > a`)
        ?.setAttribute('href', inGuide(question.id));
    document.querySelector(`svg [data-node="${end.id}"] > a`)?.setAttribute('href', inGuide());

    const answers = path.map(
      ({ question, option }) => `${question.subject}: ${option.brief ?? option.label} → `,
    );
    const ends = document.createElement('strong');
    ends.textContent =
      place.kind === 'question' ? `${place.question.subject}?` : place.outcome.title;
    const back = link(
      inGuide(),
      place.kind === 'question' ? 'Go on in the guide' : 'Read it in the guide',
    );
    said?.replaceChildren(`Your path: ${answers.join('')}`, ends, '. ', back);
  }
  for (const notice of notices.slice(0, MAX_NOTICES)) {
    const line = document.createElement('p');
    line.textContent = noticeText(flow, notice);
    said?.after(line);
  }
}

function link(to: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = to;
  element.textContent = text;
  return element;
}
