import type { Heading, Side } from './flow.ts';

const NAME = 'Form or Facts';
const HEIGHT = 24;
const PAD = 9;
const SIZE = 12;

/** White text stands on these with a contrast of at least 4.5. */
const COLOURS: Readonly<Record<Side, string>> = {
  facts: '#0b6470',
  form: '#9c4310',
  both: '#5b4a86',
  neither: '#4a5157',
};

/**
 * The badge of an outcome as an SVG image with its own text, so that it reads the same as an image,
 * by name and without colour: square corners for facts, round for form. Widths are estimates, to
 * which `textLength` fits the font of the reader.
 */
export function badge({ title, side }: Pick<Heading, 'title' | 'side'>): string {
  const left = textWidth(NAME) + 2 * PAD;
  const right = textWidth(title) + 2 * PAD;
  const label = escapeXml(`${NAME}: ${title}`);
  const radius = side === 'form' ? HEIGHT / 2 : 3;
  const text = (content: string, x: number) =>
    `<text x="${x + PAD}" y="16" textLength="${textWidth(content)}" lengthAdjust="spacingAndGlyphs">${escapeXml(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" viewBox="0 0 ${left + right} ${HEIGHT}" role="img" aria-label="${label}">`,
    `<title>${label}</title>`,
    `<clipPath id="shape"><rect width="${left + right}" height="${HEIGHT}" rx="${radius}"/></clipPath>`,
    `<g clip-path="url(#shape)"><rect width="${left}" height="${HEIGHT}" fill="#24292d"/>`,
    `<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLOURS[side]}"/></g>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="${SIZE}">`,
    `${text(NAME, 0)}${text(title, left)}</g></svg>\n`,
  ].join('');
}

/** Path of the badge of an outcome. */
export function badgePath(outcome: string): string {
  return `/badge/${outcome}.svg`;
}

/** Width in pixels, to within a few per cent for Verdana at 12 px. */
function textWidth(text: string): number {
  const ems = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  return Math.round(ems * SIZE);
}

function widthOf(letter: string): number {
  if (/[fijlrtI,.' ’-]/.test(letter)) return 0.4;
  if (/[mwMW]/.test(letter)) return 0.93;
  if (/[A-Z]/.test(letter)) return 0.7;
  return 0.61;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
