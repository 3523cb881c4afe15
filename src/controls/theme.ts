/**
 * The query string `next` with the theme that `now` asks for: a theme in the address is the page's
 * and outlasts every state of the tool on it. Both with or without "?".
 */
export function keepTheme(next: string, now: string): string {
  const theme = new URLSearchParams(now).get('theme');
  const query = new URLSearchParams(next);
  if (theme === null || query.has('theme')) return next;
  query.set('theme', theme);
  return `?${query}`;
}
