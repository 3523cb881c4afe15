const NUMBERED = 'abstract table section chapter page figure footnote step'.split(' ');

/**
 * The places a locator names, one by one and in one spelling: "Tables 1 and 3" is `table 1` and
 * `table 3`, "pp. 316–317" is `page 316` and `page 317`, "sections 3.3 and 4, prose" is
 * `section 3.3`, `section 4` and `prose`. Ranges count by their two ends.
 */
export function placesIn(locator: string): readonly string[] {
  const text = locator
    .toLowerCase()
    .replace(/\bpp?\. ?(?=\d)/g, 'page ')
    .replace(new RegExp(`\\b(${NUMBERED.join('|')})s\\b`, 'g'), '$1');
  const kinds = NUMBERED.join('|');
  const list = new RegExp(`\\b(${kinds}) (\\d[\\d.-]*)((?:(?:,| and| to|–) ?\\d[\\d.-]*)*)`, 'g');
  const numbered = [...text.matchAll(list)].flatMap(([, kind, first = '', rest = '']) =>
    [first, ...(rest.match(/\d[\d.-]*/g) ?? [])].map((number) => `${kind} ${number}`),
  );
  const worded = text
    .replace(list, '')
    .split(/,| and /)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{3}/u.test(part));
  return [...numbered, ...worded];
}

/**
 * True when every place that `at` names is one where a finding was read. A section counts when the
 * finding stands in a part of it ("section 4" for 4.5), and words when either contains the other
 * ("ablation" for "ablation table (RAG-Token)").
 */
export function wasRead(at: string, locators: readonly string[]): boolean {
  const read = locators.flatMap(placesIn);
  return placesIn(at).every((place) => read.some((known) => matches(place, known)));
}

function matches(place: string, known: string): boolean {
  if (/\d/.test(place)) return known === place || known.startsWith(`${place}.`);
  return !/\d/.test(known) && (known.includes(place) || place.includes(known));
}
