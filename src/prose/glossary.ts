/** One entry of the glossary: what a field term means here, and where the site says more. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** Other ways of writing it that a wikilink may use. */
  readonly aliases: readonly string[];
  /** One paragraph of plain text, complete without the page. */
  readonly definition: string;
  /** Keys of the studies the definition rests on. */
  readonly sources: readonly string[];
  /** Root-relative path of the page about it, with a trailing slash. */
  readonly page: string;
}

/**
 * The term that `text` names, whatever its case, and with hyphens and spaces alike; `undefined`
 * when no term has that name or alias. Throws when two terms claim it.
 */
export function resolveTerm(terms: readonly Term[], text: string): Term | undefined {
  const label = normalise(text);
  const claimants = terms.filter((term) => labelsOf(term).includes(label));
  if (claimants.length > 1) throw new Error(fault(text, claimants));
  return claimants[0];
}

/** Names and aliases that more than one term claims, in words an author can act on; `[]` is sound. */
export function glossaryFaults(terms: readonly Term[]): readonly string[] {
  const claimants = new Map<string, Term[]>();
  for (const term of terms)
    for (const label of labelsOf(term))
      claimants.set(label, [...(claimants.get(label) ?? []), term]);
  return [...claimants]
    .filter(([, claiming]) => claiming.length > 1)
    .map(([label, claiming]) => fault(label, claiming));
}

/** The name and the aliases of a term, as they are compared. */
export function labelsOf(term: Term): readonly string[] {
  const known = compared.get(term);
  if (known) return known;
  const labels = [term.name, ...term.aliases].map(normalise);
  compared.set(term, labels);
  return labels;
}

/** A site asks for the labels of every term at every wikilink. */
const compared = new WeakMap<Term, readonly string[]>();

const normalise = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ');

const fault = (label: string, claiming: readonly Term[]): string => {
  const files = [...new Set(claiming.map(({ id }) => `content/terms/${id}.yaml`))];
  return `"${label}" is claimed more than once, in ${files.join(' and ')}. Leave it in one place.`;
};
