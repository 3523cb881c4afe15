import { screen, waitFor } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { DecisionGuide } from '#src/guide/ui/DecisionGuide.tsx';
import { open } from './mount.tsx';
import { flowOutline, reasonClaims } from '#src/library/decision.ts';
import { library } from '#src/library/library.ts';
import { pageMeta } from '#src/library/prose.ts';
import { briefingOf } from './props.ts';
import { serve } from './serve.ts';

const outline = flowOutline();

const OUTCOME = /^\/data\/outcomes\/(.+)\.json$/;
const { verified } = pageMeta('/decide/');

/** Opens the guide at a query string and waits until it has read it, the reasons of a verdict included. */
export async function openGuide(search = '', isOnline = true): Promise<UserEvent> {
  serve((path) => {
    const [, outcome] = OUTCOME.exec(path) ?? [];
    if (!isOnline) return undefined;
    return outcome
      ? briefingOf(outcome)
      : path === '/data/cost-book.json'
        ? library().book
        : undefined;
  });
  const user = open(
    `/decide/${search}`,
    <DecisionGuide flow={outline} claims={reasonClaims()} verified={verified} />,
  );
  await waitFor(() => expect(document.querySelector('.tool-shell[data-ready]')).not.toBeNull());
  return user;
}

export const question = (title: RegExp) => screen.findByRole('group', { name: title });
export const verdict = (title: string) => screen.findByRole('heading', { name: title, level: 2 });
export const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

export async function press(user: UserEvent, button: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: button }));
}

/** Answers the question that is shown and goes on. */
export async function answer(user: UserEvent, title: RegExp, label: RegExp): Promise<void> {
  await question(title);
  await user.click(radio(label));
  await press(user, 'Continue');
}

/** The id of the question that is shown, or the title of the verdict. */
export function shown(): string | null | undefined {
  const box = document.querySelector<HTMLInputElement>('.tool-shell input[type="radio"]');
  return box ? box.name : document.querySelector('.tool-shell h2')?.textContent;
}

/** A part of an outcome, by the id of its heading. */
export function part(id: string): HTMLElement {
  const section = document.querySelector<HTMLElement>(`section:has(> #${id})`);
  if (!section) throw new Error(`No part "${id}" is shown.`);
  return section;
}

/** The words of an element with its white space folded. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
