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
