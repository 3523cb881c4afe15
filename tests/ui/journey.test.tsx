import { FLOW } from '#tests/guide/long-path.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { openGuide, part, press, words } from './guide.tsx';

const ANSWERED =
  `?evaluation=by-hand&facts-today=not-at-all&flow=${FLOW}&prompting=systematic` +
  '&requests=5000&symptom=lacks-facts&triage=12.5.2.1&where-facts-live=large-documents';

describe('the figures of a triage in the guide', () => {
  test('stand beside the questions, with intervals and the way back', async () => {
    await openGuide(`?flow=${FLOW}&symptom=lacks-facts&triage=12.5.2.1`);
    const figures = screen.getByRole('region', { name: 'From your triage of 20 cases' });
    expect(words(figures.querySelector('li'))).toBe(
      '12 of 20 failing cases lack information (60%, 95% interval 39% to 78%)',
    );
    const back = within(figures).getByRole('link', { name: 'Back to the triage' });
    expect(back.getAttribute('href')).toMatch(/\/decide\/triage\/\?.*triage=12\.5\.2\.1/);
  });

  test('say in a verdict how firm the first answer is, apart from the evidence', async () => {
    await openGuide(ANSWERED);
    const evidence = within(part('evidence'));
    expect(evidence.getByText(/^The evidence is/)).toBeTruthy();
    expect(evidence.getByText(/^All 5 of your answers are definite/)).toBeTruthy();
    expect(words(evidence.getByText(/^Your triage of 20 cases has too few to tell/))).toContain(
      'You answered “It lacks facts”: the counts do not show that.',
    );
  });

  test('are gone after starting again, and back after undo', async () => {
    const user = await openGuide(ANSWERED);
    await press(user, 'Start again');
    expect(screen.queryByRole('region', { name: /From your triage/ })).toBeNull();
    await press(user, 'Undo');
    expect(screen.getByRole('region', { name: /From your triage/ })).toBeTruthy();
  });
});
