/** What kind of failure a case is. A case with both kinds counts on both sides. */
export const LABELS = ['information', 'behaviour', 'both', 'unclear'] as const;
export type Label = (typeof LABELS)[number];

/** Where the missing information got lost. */
export const INFORMATION_KINDS = [
  'missing-from-corpus',
  'not-retrieved',
  'retrieved-but-unused',
] as const;
export type InformationKind = (typeof INFORMATION_KINDS)[number];

/** What about the answer is wrong although the information was there. */
export const BEHAVIOUR_KINDS = [
  'shape',
  'rare-language',
  'style',
  'instructions',
  'safety',
] as const;
export type BehaviourKind = (typeof BEHAVIOUR_KINDS)[number];

/** What happened when the missing fact was pasted into the prompt by hand. */
export const ORACLE_RESULTS = ['right', 'wrong', 'nothing-to-paste'] as const;
export type OracleResult = (typeof ORACLE_RESULTS)[number];

/** What a reader decides about one case. An absent field is not decided yet. */
export interface Judgement {
  readonly label?: Label | undefined;
  readonly information?: InformationKind | undefined;
  readonly behaviour?: BehaviourKind | undefined;
  readonly oracle?: OracleResult | undefined;
}

/** Whether a label asks where the information got lost. */
export function asksInformation(label: Label | undefined): boolean {
  return label === 'information' || label === 'both';
}

/** Whether a label asks what about the behaviour is wrong. */
export function asksBehaviour(label: Label | undefined): boolean {
  return label === 'behaviour' || label === 'both';
}

/** The judgement without kinds that its label does not ask for: what is shown is what is counted. */
export function fitting({ label, information, behaviour, oracle }: Judgement): Judgement {
  return {
    ...(label && { label }),
    ...(information && asksInformation(label) && { information }),
    ...(behaviour && asksBehaviour(label) && { behaviour }),
    ...(oracle && { oracle }),
  };
}

/** An answer a reader can give, with the single key that gives it. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** One lower-case letter or digit. */
  readonly key: string;
  readonly meaning: string;
}

/** A label or kind as the rubric explains it. */
export interface Entry<Id extends string> extends Choice<Id> {
  /** What gives it away. */
  readonly signs: readonly string[];
  readonly example: string;
}

/** The words of the triage: what each answer means and how to tell. */
export interface Rubric {
  readonly labels: readonly Entry<Label>[];
  readonly information: readonly Entry<InformationKind>[];
  readonly behaviour: readonly Entry<BehaviourKind>[];
  readonly oracle: {
    readonly steps: readonly string[];
    readonly results: readonly Choice<OracleResult>[];
  };
}

/** Keys that move between cases, which no answer may use. */
export const MOVES = { next: 'j', previous: 'k' } as const;

/** What is wrong with a rubric: answers missing, twice or out of order, and keys used twice. */
export function rubricFaults({ labels, information, behaviour, oracle }: Rubric): string[] {
  const lists = [
    ['labels', labels, LABELS],
    ['information', information, INFORMATION_KINDS],
    ['behaviour', behaviour, BEHAVIOUR_KINDS],
    ['oracle.results', oracle.results, ORACLE_RESULTS],
  ] as const;
  const incomplete = lists.flatMap(([name, entries, ids]) =>
    entries.map(({ id }) => id).join() === ids.join()
      ? []
      : [`${name}: list exactly ${ids.join(', ')}, in this order.`],
  );
  const keys = [
    ...lists.flatMap(([, entries]) => entries.map(({ key }) => key)),
    ...Object.values(MOVES),
  ];
  const twice = new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
  return [...incomplete, ...[...twice].map((key) => `The key "${key}" is used twice.`)];
}
