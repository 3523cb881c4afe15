import { expect, test } from 'vitest';
import { CHOICE_KEYS } from '#src/cost/question/parameters.ts';
import { INPUT_IDS } from '#src/cost/book/input.ts';
import { RESERVED } from '#src/guide/address.ts';
import { MEMBER_KEY } from '#src/guide/team-address.ts';
import { WORDS_KEY } from '#src/evidence/register-address.ts';
import { FIELDS } from '#src/evidence/register.ts';
import { VIEW_KEYS } from '#src/evidence/ovadia/ovadia-address.ts';
import { EXERCISE_KEYS } from '#src/learn/exercises/address.ts';
import { LOG_KEY } from '#src/triage/offered-log.ts';
import { library } from '#src/library/library.ts';

// Addresses of the tools are kept by readers and may carry each other's keys.

const questions = [...library().flow.questions.keys()];
// The estimator reads the guide’s own answer to its first question.
const { edition, diagnosis: _, ...choices } = CHOICE_KEYS;
const parameters = [
  ...questions,
  ...INPUT_IDS,
  ...Object.values(choices),
  ...RESERVED,
  ...Object.values(VIEW_KEYS),
  ...FIELDS,
  ...Object.values(EXERCISE_KEYS),
  WORDS_KEY,
  MEMBER_KEY,
  LOG_KEY,
];

test('every parameter of an address has one meaning', () => {
  expect(parameters.filter((name, at) => parameters.indexOf(name) !== at)).toEqual([]);
});

test('those that belong to no question and no input are known', () => {
  for (const name of ['at', 'flow', 'edition', 'theme', 'triage', 'approaches', 'grade', 'words'])
    expect(parameters).toContain(name);
  expect(RESERVED).toContain(edition);
});
