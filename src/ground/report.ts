/**
 * Fills a template such as `https://host/issues/new?title={title}&body={body}` with a title and a
 * text, both encoded. `undefined` without a template: then the site offers no way to report.
 */
export function reportAddress(
  template: string | undefined,
  title: string,
  body: string,
): string | undefined {
  return template
    ?.replaceAll('{title}', encodeURIComponent(title))
    .replaceAll('{body}', encodeURIComponent(body));
}
