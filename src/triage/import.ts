import {
  behaviourKindOf,
  type Field,
  fieldOf,
  informationKindOf,
  labelOf,
  oracleResultOf,
} from './columns.ts';
import type { Row, Rows } from './rows.ts';
import { fitting, type Judgement } from './rubric.ts';
import { type FailingCase, freeId, type LeftOut, MOST_CASES } from './sheet.ts';

/** A row that was kept although something about it is odd. */
export interface Remark {
  readonly place: string;
  readonly reason: string;
}

export interface Imported {
  readonly cases: readonly FailingCase[];
  readonly remarks: readonly Remark[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Turns rows into cases. Every row ends up as a case or in `leftOut` with its reason; a label, kind
 * or result that the rubric does not know stays with its case as an ordinary column. At most `room`
 * cases are taken, and an id that is already `taken` is replaced.
 */
export function casesFrom(
  { rows, leftOut }: Rows,
  taken: ReadonlySet<string> = new Set(),
  room = MOST_CASES,
): Imported {
  const cases: FailingCase[] = [];
  const remarks: Remark[] = [];
  const left = [...leftOut];
  const ids = new Set(taken);
  for (const row of rows) {
    const { found, odd } = caseOf(row);
    if (!hasText(found))
      left.push({
        place: row.place,
        reason: 'It has neither a question nor an answer.',
        text: raw(row),
      });
    else if (cases.length >= room)
      left.push({
        place: row.place,
        reason: `The sheet is full: it holds ${MOST_CASES} cases.`,
        text: raw(row),
      });
    else {
      const id = freeId(found.id, ids);
      ids.add(id);
      cases.push({ ...found, id });
      const renamed = found.id !== '' && found.id !== id;
      for (const reason of [
        ...odd,
        ...(renamed ? [`The id “${found.id}” is used already. This case is now “${id}”.`] : []),
      ])
        remarks.push({ place: row.place, reason });
    }
  }
  return { cases, remarks, leftOut: left };
}

/** A row as a case, "" where it says nothing, and what about it is odd. */
export function caseOf(row: Row): { readonly found: FailingCase; readonly odd: readonly string[] } {
  const values = new Map<Field, string>();
  const others: [string, string][] = [];
  for (const [name, value] of row.fields) {
    const field = fieldOf(name);
    if (field !== undefined && !values.get(field)) values.set(field, value);
    else if (value !== '') others.push([name, value]);
  }
  const text = (field: Field) => values.get(field) ?? '';
  const { judgement, unknown } = judgementOf(text);
  return {
    found: {
      id: text('id').trim(),
      input: text('input'),
      output: text('output'),
      expected: text('expected'),
      notes: text('notes'),
      others: [
        ...others,
        ...unknown.map(({ field, value }): [string, string] => [`${field} as given`, value]),
      ],
      judgement,
    },
    odd: [...row.remarks, ...unknown.map(({ reason }) => reason)],
  };
}

/** Whether there is anything to judge. */
export function hasText({ input, output, expected, notes }: FailingCase): boolean {
  return [input, output, expected, notes].some((text) => text.trim() !== '');
}

interface Unknown {
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

function judgementOf(text: (field: Field) => string): {
  readonly judgement: Judgement;
  readonly unknown: readonly Unknown[];
} {
  const kind = text('kind');
  const given: Judgement = {
    label: labelOf(text('label')),
    information: informationKindOf(text('informationKind') || kind),
    behaviour: behaviourKindOf(text('behaviourKind') || kind),
    oracle: oracleResultOf(text('oracle')),
  };
  const judgement = fitting(given);
  const check = (field: Field, name: string, understood: unknown): readonly Unknown[] => {
    const value = text(field);
    if (value.trim() === '' || understood !== undefined) return [];
    const reason = `Its ${name} “${short(value)}” is none of the rubric’s, or does not go with its label. It is kept as a column.`;
    return [{ field: name, value, reason }];
  };
  return {
    judgement,
    unknown: [
      ...check('label', 'label', judgement.label),
      ...check('kind', 'kind', judgement.information ?? judgement.behaviour),
      ...check('informationKind', 'information kind', judgement.information),
      ...check('behaviourKind', 'behaviour kind', judgement.behaviour),
      ...check('oracle', 'oracle result', judgement.oracle),
    ],
  };
}

function raw({ fields }: Row): string {
  return fields.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
