import { expect, test } from 'vitest';
import { counterfactuals } from '#src/guide/counterfactuals.ts';
import { decisionRecord } from '#src/record/record.ts';
import { walk } from '#src/guide/walk.ts';
import { day } from '#src/ground/day.ts';
import { answers, outcome, trip } from '../guide/small-flow.ts';

const given = answers({ weather: 'wet', coat: 'yes', distance: 'far' });
const { path, notes } = walk(trip, given);
const record = decisionRecord({
  flow: trip,
  path,
  notes,
  flips: counterfactuals(trip, given),
  briefing: {
    outcome: outcome('bus'),
    claimsFor: [
      {
        id: 'dry',
        statement: 'Buses are dry.',
        grade: 'weak',
        sources: [{ id: 'ode', name: 'Ode 2024' }],
      },
    ],
    claimsAgainst: [],
    terms: [],
  },
  permalink: 'https://example.org/decide/?coat=yes',
  date: day('2026-12-01'),
  verified: day('2026-11-22'),
});

test('a decision record holds the fields of MADR, filled from the answers', () => {
  expect(record).toBe(`---
status: proposed
date: 2026-12-01
decision-makers:
---

# bus

## Context

- Address: <https://example.org/decide/?coat=yes>
- Guide version 2026-11-22, evidence last verified 2026-11-22

## Decision drivers

- Is it weather? **wet**
- Is it coat? **yes**
- Is it distance? **far**

All 3 of your answers are definite.

## Considered options

- bus (chosen)
- Leaving it as it is: It would not be done.

## Decision outcome

Do bus.

Because

- it is wet
- it is yes
- it is far

Evaluation, before and after every step:

1. Look at the sky.
2. Do it.

- Mind the road.

### Consequences

- It may fail.

- Cost: Nothing at all.

### Confirmation

- Done when: It is done.
- Evaluate: Whether it is done.

## More information

### Revisit when

- It fails.

### What would change this

- weather: “dry” leads to “bike”
- weather: “unsure” leads to “look-outside”
- coat: “no” leads to “stay”
- distance: “near” leads to “walk”

### Evidence

The evidence is thin: no claim for this verdict is graded moderate or strong.

- For: Buses are dry. (weak evidence: Ode 2024)

### The strongest counterargument

It need not be done.
`);
});
