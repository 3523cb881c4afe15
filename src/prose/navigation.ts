/** A group of pages in the main menu; `pages` are paths in reading order, the first one opens it. */
export interface Section {
  readonly id: string;
  readonly label: string;
  readonly pages: readonly string[];
}

export interface Neighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** The section a path belongs to: listed in it, or lying below its first page. */
export function sectionOf(sections: readonly Section[], path: string): Section | undefined {
  return (
    sections.find(({ pages }) => pages.includes(path)) ??
    sections.find(({ pages }) => pages[0] !== undefined && path.startsWith(pages[0]))
  );
}

/** Sections of more pages are not listed in full beside each of them. */
const MOST_LISTED = 40;
/** Pages listed on either side of the present one in such a section. */
const NEARBY = 10;

/**
 * The pages to list beside a page of a section: all of them, or in a large section its first page and
 * those nearby, so that no page grows with the number of the others.
 */
export function listedBeside(pages: readonly string[], path: string): readonly string[] {
  if (pages.length <= MOST_LISTED) return pages;
  const at = Math.max(0, pages.indexOf(path));
  const from = Math.max(1, Math.min(at - NEARBY, pages.length - 2 * NEARBY - 1));
  return [...pages.slice(0, 1), ...pages.slice(from, from + 2 * NEARBY + 1)];
}

/** Previous and next page in reading order; none for a page outside it. */
export function neighbours(sections: readonly Section[], path: string): Neighbours {
  const order = sections.flatMap(({ pages }) => pages);
  const at = order.indexOf(path);
  return at < 0
    ? { previous: undefined, next: undefined }
    : { previous: order[at - 1], next: order[at + 1] };
}

/** What is wrong with a navigation for the given pages, in words; `[]` is sound. */
export function auditNavigation(
  sections: readonly Section[],
  paths: readonly string[],
): readonly string[] {
  const listed = sections.flatMap(({ pages }) => pages);
  return [
    ...paths
      .filter((path) => !listed.includes(path))
      .map((path) => `${path} is missing. Add it to content/navigation.yaml.`),
    ...listed
      .filter((path) => !paths.includes(path))
      .map(
        (path) =>
          `${path} is listed in content/navigation.yaml but has no page. Add its file or take it out.`,
      ),
    ...listed
      .filter((path, at) => listed.indexOf(path) !== at)
      .map((path) => `${path} is listed twice in content/navigation.yaml. Leave it in one place.`),
  ];
}
