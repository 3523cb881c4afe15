import { expect, test } from 'vitest';
import { because } from '#src/guide/because.ts';
import { counterfactuals } from '#src/guide/counterfactuals.ts';
import { walk } from '#src/guide/walk.ts';
import { answers, trip } from './small-flow.ts';

test('a verdict rests on the answers that another option would have changed, and the rest is named', () => {
  const given = answers({ weather: 'wet', coat: 'yes', distance: 'far' });
  const { path } = walk(trip, given);
  const flips = counterfactuals(trip, given);
  expect(because(path, flips).idle).toBeUndefined();
  const { turning, idle } = because(
    path,
    flips.filter(({ question }) => question.id !== 'coat'),
  );
  expect(turning.map(({ question }) => question.id)).toEqual(['weather', 'distance']);
  expect(idle).toBe('Not decisive, because another answer would have led here as well: coat.');
});
