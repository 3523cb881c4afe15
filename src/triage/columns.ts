import {
  BEHAVIOUR_KINDS,
  INFORMATION_KINDS,
  LABELS,
  ORACLE_RESULTS,
  type BehaviourKind,
  type InformationKind,
  type Label,
  type OracleResult,
} from './rubric.ts';

/** What a column may hold that the triage understands. */
export type Field =
  | 'id'
  | 'input'
  | 'output'
  | 'expected'
  | 'notes'
  | 'label'
  | 'kind'
  | 'informationKind'
  | 'behaviourKind'
  | 'oracle';

/** Names people give to such columns, without case, spaces and punctuation. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'caseid', 'rowid', 'key'],
  input: [
    ...['input', 'question', 'prompt', 'query', 'request', 'user', 'usermessage', 'instruction'],
    ...['case', 'text', 'message', 'messages'],
  ],
  output: [
    ...['output', 'answer', 'response', 'completion', 'actual', 'actualoutput', 'prediction'],
    ...['reply', 'assistant', 'generated', 'modeloutput', 'modelanswer'],
  ],
  expected: [
    ...['expected', 'reference', 'ideal', 'target', 'gold', 'groundtruth', 'expectedoutput'],
    ...['expectedanswer', 'referenceanswer', 'correct', 'correctanswer', 'shouldbe'],
  ],
  notes: ['notes', 'note', 'comment', 'comments', 'remark', 'remarks'],
  label: ['label', 'failure', 'failuretype', 'failurekind', 'rating'],
  kind: ['kind', 'subkind'],
  informationKind: ['informationkind'],
  behaviourKind: ['behaviourkind', 'behaviorkind'],
  oracle: ['oracle', 'oracletest', 'oracleresult'],
};

const FIELDS: ReadonlyMap<string, Field> = new Map(
  (Object.entries(NAMES) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

/** What a column holds, by its name; `undefined` for a name that says nothing to the triage. */
export function fieldOf(name: string): Field | undefined {
  return FIELDS.get(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}

const LABEL_WORDS: ReadonlyMap<string, Label> = new Map([
  ...LABELS.map((label) => [label, label] as const),
  ['info', 'information'],
  ['facts', 'information'],
  ['behavior', 'behaviour'],
  ['form', 'behaviour'],
  ['mixed', 'both'],
  ['unsure', 'unclear'],
]);

/** The label a cell names, in any case; `undefined` for a word that is none. */
export function labelOf(cell: string): Label | undefined {
  return LABEL_WORDS.get(kebab(cell));
}

export function informationKindOf(cell: string): InformationKind | undefined {
  return INFORMATION_KINDS.find((kind) => kind === kebab(cell));
}

export function behaviourKindOf(cell: string): BehaviourKind | undefined {
  return BEHAVIOUR_KINDS.find((kind) => kind === kebab(cell));
}

export function oracleResultOf(cell: string): OracleResult | undefined {
  return ORACLE_RESULTS.find((result) => result === kebab(cell));
}

function kebab(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
