import { EMBED_IDS, EMBEDS, type EmbedId, embedPath } from './embed.ts';

export const FRAME_THEMES = ['system', 'light', 'dark'] as const;
export const HEIGHT_MODES = ['follows', 'fixed'] as const;

/** Height of a frame in CSS pixels, at which every tool can be used. */
export const FIXED_HEIGHT = 640;

/** What a host wants to show. */
export interface FrameChoice {
  readonly tool: EmbedId;
  /** `system` leaves it to the visitor's own setting. */
  readonly theme: (typeof FRAME_THEMES)[number];
  /** Query string the tool starts with, "" for none, without a theme. */
  readonly query: string;
  /** Whether a script of ours gives the frame the height of what it shows. */
  readonly height: (typeof HEIGHT_MODES)[number];
}

/** Tools whose state stands in their address. The others start empty everywhere. */
export function hasState(tool: EmbedId): boolean {
  return tool === 'decide' || tool === 'cost';
}

/** Path and query of the page in the frame. */
export function frameAddress({ tool, theme, query }: FrameChoice): string {
  const parameters = new URLSearchParams(hasState(tool) ? query : '');
  if (theme !== 'system') parameters.set('theme', theme);
  const search = parameters.toString();
  return embedPath(tool) + (search && `?${search}`);
}

/** The HTML to put into a page; `site` is the address of this site, without a slash at the end. */
export function frameSnippet(choice: FrameChoice, site: string): string {
  const { title } = EMBEDS[choice.tool];
  const source = escapeAttribute(site + frameAddress(choice));
  const frame = [
    `<iframe src="${source}"`,
    `  title="${title}, Form or Facts" width="100%" height="${FIXED_HEIGHT}"`,
    '  loading="lazy" allow="clipboard-write"></iframe>',
  ];
  const script = `<script src="${escapeAttribute(`${site}/embed.js`)}" async></script>`;
  return [...frame, ...(choice.height === 'follows' ? [script] : [])].join('\n');
}

/** A link to the full page with a sentence about it, in Markdown, for places without frames. */
export function linkSnippet({ tool, query }: FrameChoice, site: string): string {
  const { title, description, full } = EMBEDS[tool];
  return `[${title}, Form or Facts](${site}${full}${hasState(tool) ? query : ''}): ${description}`;
}

export type PastedState =
  | { readonly kind: 'query'; readonly query: string }
  | { readonly kind: 'fault'; readonly message: string };

/**
 * The starting state in what a reader pasted: an address of the tool, full or embedded, or its
 * query alone. Never throws; a fault says what to paste instead.
 */
export function readState(pasted: string, tool: EmbedId): PastedState {
  const text = pasted.trim();
  if (text === '') return { kind: 'query', query: '' };
  const { full, title } = EMBEDS[tool];
  const url = parseUrl(text.startsWith('?') ? full + text : text);
  if (!url)
    return {
      kind: 'fault',
      message: `This is no address. Open the ${title.toLowerCase()}, set it up, and paste the address of its page.`,
    };
  const owner = EMBED_IDS.find(
    (id) => url.pathname.endsWith(embedPath(id)) || url.pathname.endsWith(EMBEDS[id].full),
  );
  if (owner === undefined || EMBEDS[owner].full !== full)
    return {
      kind: 'fault',
      message: owner
        ? `This is an address of the ${EMBEDS[owner].title.toLowerCase()}. Choose that tool above, or paste an address of the ${title.toLowerCase()}.`
        : `This address belongs to no tool here. Paste one of the ${title.toLowerCase()}.`,
    };
  url.searchParams.delete('theme');
  return { kind: 'query', query: url.search };
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text, 'https://site.example')
    ? new URL(text, 'https://site.example')
    : undefined;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** The height a frame asks for, in CSS pixels; `undefined` for any other message. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const height = 'formOrFactsHeight' in message ? message.formOrFactsHeight : undefined;
  return typeof height === 'number' && height >= 100 && height <= 20_000
    ? Math.ceil(height)
    : undefined;
}
