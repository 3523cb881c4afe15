import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CARD, drawCard } from '#src/publish/build/social-card-drawing.ts';

const label = 'Framework';
const words = (count: number) => Array.from({ length: count }, () => 'finetuning').join(' ');

/** The corners of everything drawn as a path of letters, in pixels. */
function extent(svg: string): { readonly right: number; readonly bottom: number } {
  const letters = [...svg.matchAll(/<path fill="[^"]*" d="([^"]*)"/g)].map(([, d = '']) => d);
  const points = letters.flatMap((d) => [...d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)]);
  return {
    right: Math.max(...points.map(([, x]) => Number(x))),
    bottom: Math.max(...points.map(([, , y]) => Number(y))),
  };
}

describe('a social card', () => {
  test.each([1, 5, 12, 18])('holds a title of %i long words inside its edges', async (count) => {
    const svg = await drawCard({ title: words(count), label });
    expect(svg).toContain(`width="${CARD.width}" height="${CARD.height}"`);
    const { right, bottom } = extent(svg);
    expect(right).toBeGreaterThan(100);
    expect(right).toBeLessThanOrEqual(CARD.width - 72);
    expect(bottom).toBeLessThanOrEqual(CARD.height - 50);
  });

  test('refuses a title that would not fit at the smallest size', async () => {
    await expect(drawCard({ title: words(60), label })).rejects.toThrow('too long');
  });

  test('refuses a letter that its font does not have, instead of drawing a box', async () => {
    await expect(drawCard({ title: 'κ', label })).rejects.toThrow('no “κ”');
  });

  test('draws letters as paths, so that no font of the machine is asked', async () => {
    const svg = await drawCard({ title: 'Both at once', label });
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('font-family');
  });

  test('is the same each time', async () => {
    const digest = async () =>
      createHash('sha256')
        .update(await drawCard({ title: 'Both at once', label }))
        .digest('hex');
    expect(await digest()).toBe(await digest());
  });
});
