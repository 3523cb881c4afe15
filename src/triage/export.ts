import type { Sheet } from './sheet.ts';

/** What the JSON export says it is. */
export const JSON_FORMAT = 'form-or-facts-triage';
export const JSON_VERSION = 1;

/** The whole sheet as JSON that `fromJson` restores exactly. */
export function toJson(sheet: Sheet): string {
  return JSON.stringify(jsonOf(sheet), undefined, 1);
}

/** What the JSON holds. */
export function jsonOf({ cases, second }: Sheet): object {
  return {
    format: JSON_FORMAT,
    version: JSON_VERSION,
    cases: cases.map(({ judgement, ...one }) => ({ ...one, ...judgement })),
    ...(second && {
      second: {
        name: second.name,
        ratings: [...second.ratings].map(([id, { judgement, why }]) => ({
          ...{ id, why },
          ...judgement,
        })),
        unmatched: second.unmatched,
      },
    }),
  };
}
