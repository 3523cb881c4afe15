import { flowOutline } from '#src/library/decision.ts';
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import {
  answer,
  openGuide,
  part,
  press,
  question,
  radio,
  shown,
  verdict,
  words,
} from './guide.tsx';
import { ANSWERS, LONG_PATH } from '#tests/guide/long-path.ts';
import { address } from './mount.tsx';

const outline = flowOutline();

const COMBINE = 'Combine RAG and finetuning';

describe('the decision guide', () => {
  test('does not move on without an answer', async () => {
    const user = await openGuide();
    await press(user, 'Continue');
    await question(/What is going wrong/);
    expect(address()).toBe('/decide/');
  });

  test('shows an earlier question again with its answer, and loses none', async () => {
    const user = await openGuide('?symptom=both&evaluation=by-hand');
    await press(user, 'Back');
    expect(radio(/By hand/).checked).toBe(true);
    await press(user, 'Back');
    expect(radio(/^Both/).checked).toBe(true);
    await press(user, 'Continue');
    await question(/taken prompting/);
  });

  test('goes back from a verdict to the last question', async () => {
    const user = await openGuide('?symptom=unsure&oracle-test=not-run');
    await press(user, 'Back');
    expect(radio(/I have not run it/).checked).toBe(true);
  });

  test('keeps later answers when an early one changes, and uses them again', async () => {
    const user = await openGuide(LONG_PATH);
    await verdict(COMBINE);

    await user.click(screen.getByRole('link', { name: 'Change Symptom' }));
    await answer(user, /What is going wrong/, /too slow or dear/);
    await question(/cached and trimmed/);
    const answers = within(screen.getByRole('region', { name: 'Your answers' }));
    expect(answers.getByRole('heading', { name: 'Not used on this path' })).toBeTruthy();
    expect(answers.getByText('Documents, over 200,000 tokens')).toBeTruthy();

    await user.click(screen.getByRole('link', { name: 'Change Symptom' }));
    await answer(user, /What is going wrong/, /^Both/);
    await verdict(COMBINE);
  });

  test('starts again, and takes that back', async () => {
    const user = await openGuide(LONG_PATH);
    await press(user, 'Start again');
    await question(/What is going wrong/);
    expect(address()).toBe('/decide/');
    await press(user, 'Undo');
    await verdict(COMBINE);
  });

  test('says what would change the verdict, with links that do', async () => {
    const user = await openGuide(LONG_PATH);
    const change = [...part('change').querySelectorAll('li')].find((item) =>
      words(item).includes('Stay with prompting'),
    );
    if (!change) throw new Error('Nothing leads to “Stay with prompting”.');
    await user.click(within(change).getByRole('link', { name: 'Nobody yet' }));
    const other = await verdict('Stay with prompting');
    await waitFor(() => expect(document.activeElement).toBe(other));
    expect(address()).toContain('capacity=nobody');
  });

  test('starts the plan with an evaluation where there is none', async () => {
    await openGuide('?symptom=lacks-facts&evaluation=none&prompting=not-yet');
    expect(words(part('next').querySelector('li'))).toContain('Build a small evaluation');
  });

  test('says apart how firm the evidence and how firm the answers are', async () => {
    await openGuide('?symptom=lacks-facts&evaluation=unsure&prompting=not-yet');
    const evidence = within(part('evidence'));
    expect(evidence.getByText(/^The evidence is/)).toBeTruthy();
    expect(evidence.getByText(/1 of your 3 answers is open: Evaluation/)).toBeTruthy();
  });

  test('points to the page of an outcome that cannot be fetched', async () => {
    await openGuide('?symptom=nothing-built-yet', false);
    await verdict('Start with an evaluation and one prompt');
    const link = screen.getByRole('link', { name: 'Read it on its own page' });
    expect(link.getAttribute('href')).toBe('/decide/start-with-evaluation-and-a-prompt/');
  });
});

describe('one long path through the guide', () => {
  test('is walked by the guide’s own Back, which forgets no answer', async () => {
    const user = await openGuide(LONG_PATH);
    expect(shown()).toBe(COMBINE);
    for (const [asked, option] of Object.entries(ANSWERS).toReversed()) {
      await user.click(screen.getByRole('button', { name: 'Back' }));
      expect(shown()).toBe(asked);
      expect(
        document.querySelector<HTMLInputElement>(`input[name="${asked}"]:checked`)?.value,
      ).toBe(option);
    }
    await press(user, 'Continue');
    expect(shown()).toBe(COMBINE);
  });

  test('stands when it is opened anew at every step, from its address alone', async () => {
    const questions = Object.keys(ANSWERS);
    let user = await openGuide();
    for (const [at, [asked, option]] of Object.entries(ANSWERS).entries()) {
      expect(shown()).toBe(asked);
      const box = document.querySelector(`input[name="${asked}"][value="${option}"]`);
      if (box) await user.click(box);
      await press(user, 'Continue');
      const next = questions[at + 1] ?? COMBINE;
      expect(shown()).toBe(next);
      user = await openGuide(location.search);
      expect(shown()).toBe(next);
      const answers = screen.getByRole('region', { name: 'Your answers' });
      expect(answers.querySelectorAll('li')).toHaveLength(at + 1);
    }
  });
});

describe('hostile and foreign addresses', () => {
  test('unknown questions and options are left out with a notice', async () => {
    await openGuide('?symptom=lacks-facts&evaluation=psychic&colour=blue');
    await question(/change made things better/);
    expect(screen.getByText(/“psychic” is not an answer to “Evaluation”/)).toBeTruthy();
    expect(screen.getByText(/mentions “colour”/)).toBeTruthy();
  });

  test('a thousand parameters give a few notices and a working question', async () => {
    const flood = Array.from({ length: 1000 }, (_, index) => `x${index}=1`).join('&');
    const user = await openGuide(`?${flood}&__proto__=1&constructor=1`);
    expect(document.querySelectorAll('.tool-shell div[role="status"] > p')).toHaveLength(6);
    await answer(user, /What is going wrong/, /lacks facts/);
    await question(/change made things better/);
  });

  test('answers to another version are replayed with a notice', async () => {
    await openGuide('?flow=2020-01-01&symptom=lacks-facts');
    expect(screen.getByText(/version 2020-01-01 of the guide/)).toBeTruthy();
    await question(/change made things better/);
  });

  test('theme and edition pass through', async () => {
    const user = await openGuide('?theme=dark&edition=2026-11');
    await answer(user, /What is going wrong/, /lacks facts/);
    expect(address()).toBe(
      `/decide/?edition=2026-11&flow=${outline.version}&symptom=lacks-facts&theme=dark`,
    );
  });
});
