/** A root-relative path of the site, below the base path it is built for. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
