/** What the pages hand to their tools, as the Astro parts of the tools do, beside what the library gives. */
import type { Briefing } from '#src/guide/briefing.ts';
import { markWords } from '#src/learn/exercises/exercise.ts';
import { briefings } from '#src/library/decision.ts';
import { linkedExercises } from '#src/library/learn.ts';
import { library } from '#src/library/library.ts';

/** What the guide fetches when a path ends. */
export function briefingOf(id: string): Briefing {
  const briefing = briefings().get(id);
  if (!briefing) throw new Error(`The guide has no outcome "${id}".`);
  return briefing;
}

/** What the island of the exercises is given. */
export function exerciseProps() {
  const { rubric } = library();
  const nameOf = (label: string) => rubric.labels.find(({ id }) => id === label)?.name ?? label;
  return {
    exercises: linkedExercises(),
    words: markWords(rubric),
    sides: { information: nameOf('information'), behaviour: nameOf('behaviour') },
  };
}
