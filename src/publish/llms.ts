export interface Listed {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the Markdown copy, or of the data. */
  readonly url: string;
}

export interface ListedSection {
  readonly label: string;
  readonly pages: readonly Listed[];
}

/** The site as `llms.txt` (llmstxt.org): a title, a summary, and each section as a list of links. */
export function llmsText(
  title: string,
  summary: string,
  sections: readonly ListedSection[],
): string {
  const lists = sections.map(({ label, pages }) =>
    [`## ${label}`, '', ...pages.map(listItem)].join('\n'),
  );
  return `${[`# ${title}`, `> ${summary}`, ...lists].join('\n\n')}\n`;
}

function listItem({ title, description, url }: Listed): string {
  return `- [${title.replace(/[[\]]/g, '\\$&')}](${url}): ${description}`;
}
