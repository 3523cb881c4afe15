/** Parameter of the triage’s address: the failure log of a worked case to begin with. */
export const LOG_KEY = 'log';

/**
 * Root-relative address of the log that an address asks for; `undefined` where it asks for none, and
 * '' where it asks for something that cannot be the name of a log.
 */
export function offeredLog(search: string): string | undefined {
  const name = new URLSearchParams(search).get(LOG_KEY);
  if (name === null) return undefined;
  return /^[a-z][a-z0-9-]{0,59}$/.test(name) ? `/data/cases/${name}.csv` : '';
}

/** The address once the log was taken or refused: a reload keeps the reader’s work and asks nothing. */
export function withoutLog(search: string): string {
  const query = new URLSearchParams(search);
  query.delete(LOG_KEY);
  const rest = query.toString();
  return rest && `?${rest}`;
}
