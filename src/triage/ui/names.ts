import type { Choice, Judgement, Rubric } from '#src/triage/rubric.ts';

/** What the rubric calls an id. */
export function nameOf<Id extends string>(choices: readonly Choice<Id>[], id: Id): string {
  return choices.find((choice) => choice.id === id)?.name ?? id;
}

/** "Both: not retrieved, style", or "no label". */
export function judgementInWords(
  { labels, information, behaviour }: Rubric,
  judgement: Judgement,
): string {
  if (!judgement.label) return 'no label';
  const kinds = [
    ...(judgement.information ? [nameOf(information, judgement.information)] : []),
    ...(judgement.behaviour ? [nameOf(behaviour, judgement.behaviour)] : []),
  ];
  const label = nameOf(labels, judgement.label);
  return kinds.length > 0 ? `${label}: ${kinds.join(', ').toLowerCase()}` : label;
}
