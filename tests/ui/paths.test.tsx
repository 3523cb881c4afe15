import { screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { open } from './mount.tsx';
import { readingPath } from '#src/library/learn.ts';

const { id, steps } = readingPath('new-engineer');

afterEach(() => {
  vi.restoreAllMocks();
});

test('ticks count where storage is blocked', async () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const user = open(
    `/onboarding/paths/${id}/`,
    <>
      <ol data-path={id}>
        {steps.map((step) => (
          <li key={step.id}>
            <input type="checkbox" value={step.id} />
          </li>
        ))}
      </ol>
      <p data-path-done />
    </>,
  );
  // A script, not a module with exports: it runs when it is loaded.
  await vi.importActual('#src/learn/browser/progress.ts');
  const [first] = screen.getAllByRole('checkbox');
  if (first) await user.click(first);
  expect(document.querySelector('[data-path-done]')?.textContent).toBe('1 of 6 steps done');
});
