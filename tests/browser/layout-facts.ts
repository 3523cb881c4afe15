import type { Page } from '@playwright/test';

/** What is wrong with the layout of the page as it is shown, in words; nothing when all is well. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly text: string;
      readonly parent: Element;
      readonly box: DOMRect;
    }

    const dialog = document.querySelector('dialog[open]');
    const root = dialog ?? document.body;
    const short = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 40);

    const isShown = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      !element.closest('.visually-hidden, [aria-hidden="true"]:not(svg *, svg)');

    /** The part of a box that its scrolling or clipping ancestors let through. */
    const seen = (box: DOMRect, element: Element): DOMRect => {
      let { left, top, right, bottom } = box;
      for (let above: Element | null = element; above; above = above.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(above);
        const frame = above.getBoundingClientRect();
        if (overflowX !== 'visible' && above !== document.documentElement) {
          left = Math.max(left, frame.left);
          right = Math.min(right, frame.right);
        }
        if (overflowY !== 'visible' && above !== document.documentElement) {
          top = Math.max(top, frame.top);
          bottom = Math.min(bottom, frame.bottom);
        }
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.nodeValue?.trim() || !isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const whole of range.getClientRects()) {
        const box = seen(whole, parent);
        // The middle of a line: what stands above and below its letters may touch the next line.
        const inset = box.height * 0.25;
        if (box.width > 3 && box.height > 3)
          lines.push({
            text: short(node.nodeValue),
            parent,
            box: new DOMRect(box.x + 1, box.y + inset, box.width - 2, box.height - 2 * inset),
          });
      }
    }

    const faults: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`The page is ${scrollWidth} px wide.`);

    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((line, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top >= line.box.bottom) break;
        if (other.parent === line.parent) continue;
        if (other.box.left < line.box.right && other.box.right > line.box.left)
          faults.push(`“${line.text}” lies over “${other.text}”.`);
      }
    });

    // Whoever reads from top to bottom and from left to right meets the parts in their order.
    const parts = [...root.querySelectorAll('main h1, main h2, main h3, main .prose > *')].filter(
      (part) => isShown(part) && part.getBoundingClientRect().height > 0,
    );
    parts.slice(1).forEach((part, index) => {
      const before = parts[index];
      if (!before || before.contains(part) || part.contains(before)) return;
      const a = before.getBoundingClientRect();
      const b = part.getBoundingClientRect();
      if (b.top < a.top - 1 && b.left < a.right - 1)
        faults.push(
          `“${short(part.textContent ?? '')}” comes after “${short(before.textContent ?? '')}” and stands above it.`,
        );
    });
    return faults;
  });
}
