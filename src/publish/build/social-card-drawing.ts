import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';

/** Pixels of a card, as link previews expect them. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card says: the title of the page, and below it where the page belongs. */
export interface SocialCard {
  readonly title: string;
  readonly label: string;
}

/** The light theme of `styles/tokens.css`; a preview has no dark one. */
const PAPER = '#fcfbf7';
const INK = '#1f2326';
const INK_SOFT = '#555b60';
const FACTS = '#0b6470';
const FORM = '#9c4310';

const TITLE_BOX = { width: 1000, height: 320 } as const;
/** Sizes of a title in px. The first at which it fits its box is taken. */
const TITLE_SIZES = [84, 72, 62, 54, 47, 41] as const;

type Style = Readonly<Record<string, string | number>>;
interface Element {
  readonly type: string;
  readonly props: { readonly style: Style; readonly children?: string | readonly Element[] };
}

const box = (style: Style, ...children: readonly Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
const text = (children: string, style: Style = {}): Element => ({
  type: 'div',
  props: { style, children },
});

let fonts: Promise<Font[]> | undefined;

/** A card as SVG. Letters are paths of the site's own font, so fonts of the machine change nothing. */
export async function drawCard({ title, label }: SocialCard): Promise<string> {
  const card = box(
    {
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px 60px',
      background: PAPER,
      color: INK,
      position: 'relative',
    },
    ...shapes(),
    wordmark(),
    await titleThatFits(title),
    text(label, { fontSize: 34, color: INK_SOFT }),
  );
  return render(card, CARD.height);
}

/** Facts as a disc, form as an outline, as in the icon of the site, and the edge in both hues. */
function shapes(): readonly Element[] {
  const edge = { position: 'absolute', height: 12, bottom: 0 } as const;
  return [
    box({ ...edge, left: 0, width: CARD.width / 2, background: FORM }),
    box({ ...edge, left: CARD.width / 2, width: CARD.width / 2, background: FACTS }),
    box({
      position: 'absolute',
      right: 160,
      top: 52,
      width: 72,
      height: 72,
      borderRadius: 36,
      background: FACTS,
    }),
    box({
      position: 'absolute',
      right: 72,
      top: 54,
      boxSizing: 'border-box',
      width: 68,
      height: 68,
      borderRadius: 6,
      border: `12px solid ${FORM}`,
    }),
  ];
}

function wordmark(): Element {
  return box(
    { fontSize: 42 },
    text('Form', { color: FORM }),
    text('or', { margin: '0 11px' }),
    text('Facts', { color: FACTS }),
  );
}

async function titleThatFits(title: string): Promise<Element> {
  for (const size of TITLE_SIZES) {
    const element = titleAt(title, size);
    const [, height] = /height="(\d+(?:\.\d+)?)"/.exec(await render(element)) ?? [];
    if (Number(height) <= TITLE_BOX.height) return box({ width: TITLE_BOX.width }, element);
  }
  throw new Error(
    `The title “${title}” is too long for its social card. Shorten it, or add a smaller size to TITLE_SIZES.`,
  );
}

function titleAt(title: string, size: number): Element {
  return text(title, {
    width: TITLE_BOX.width,
    fontSize: size,
    lineHeight: 1.14,
    textWrap: 'balance',
  });
}

/** Without a height, the drawing is as high as its content. */
async function render(element: Element, height?: number): Promise<string> {
  fonts ??= readFonts();
  return satori(
    element as unknown as Parameters<typeof satori>[0],
    {
      width: height ? CARD.width : TITLE_BOX.width,
      ...(height ? { height } : {}),
      fonts: await fonts,
      loadAdditionalAsset: async (_, characters) => {
        throw new Error(
          `The social card font has no “${characters}”. Add its subset in social-card-drawing.ts, or reword the title.`,
        );
      },
    } as Parameters<typeof satori>[1],
  );
}

async function readFonts(): Promise<Font[]> {
  const require = createRequire(import.meta.url);
  return Promise.all(
    ['latin', 'latin-ext'].map(async (subset): Promise<Font> => ({
      name: `Newsreader ${subset}`,
      data: await readFile(
        require.resolve(`@fontsource/newsreader/files/newsreader-${subset}-500-normal.woff`),
      ),
      weight: 500,
      style: 'normal',
    })),
  );
}
