import { RECORD_KIND } from './record-json.ts';

/** The most a record may hold, in characters. One of ours has about 10,000. */
const MOST_CHARACTERS = 200_000;

/** A saved record as the query string that restores it, or what is wrong with the text. */
export type Restored =
  | { readonly kind: 'query'; readonly search: string }
  | { readonly kind: 'fault'; readonly message: string };

/**
 * Reads a record saved as JSON, or the Markdown one by its address. Only answers, counts and figures
 * are taken over, as a query string: whoever reads that checks each value. Never throws.
 */
export function readRecord(text: string): Restored {
  if (text.length > MOST_CHARACTERS)
    return fault('This is too long for a decision record. Choose the file that this page saved.');
  if (text.trim() === '')
    return fault('There is nothing here. Paste a record, or choose its file.');
  const address = /^- Address: <([^>\s]+)>$/m.exec(text)?.[1];
  if (address) return queryOf(address);
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return fault(
      'This is neither a record saved as JSON nor a Markdown record with its “Address:” line. Paste all of it, from the first line to the last.',
    );
  }
  if (!isObject(record) || record['kind'] !== RECORD_KIND)
    return fault(
      `This is JSON, but no decision record of this site: its "kind" is not "${RECORD_KIND}".`,
    );
  const { permalink, answers, flow, triage } = record;
  const query = new URLSearchParams(typeof permalink === 'string' ? searchOf(permalink) : '');
  if (isObject(answers))
    for (const [question, option] of Object.entries(answers))
      if (typeof option === 'string') query.set(question, option);
  if (typeof flow === 'string') query.set('flow', flow);
  if (typeof triage === 'string') query.set('triage', triage);
  if (query.size === 0) return fault('This record holds no answers. There is nothing to restore.');
  return { kind: 'query', search: `?${query}` };
}

function queryOf(address: string): Restored {
  const search = searchOf(address);
  return search === ''
    ? fault('The address in this record holds no answers. There is nothing to restore.')
    : { kind: 'query', search };
}

function searchOf(address: string): string {
  return URL.canParse(address) ? new URL(address).search : '';
}

function fault(message: string): Restored {
  return { kind: 'fault', message };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
