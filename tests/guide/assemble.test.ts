import { expect, test } from 'vitest';
import { assemble, type Node } from '#src/guide/assemble.ts';
import { day } from '#src/ground/day.ts';
import { option, outcome, question } from './small-flow.ts';

const frame = { version: day('2026-11-22'), start: 'first', notes: [] };
const asked = (id: string, ...to: readonly string[]): Node => ({
  kind: 'question',
  ...question(id, ...to.map((node) => option(`to-${node}`, node))),
});
const end = (id: string): Node => ({ kind: 'outcome', ...outcome(id) });

test('puts every question before those it leads to, whatever the order of the files', () => {
  const nodes = [
    asked('a-last', 'x-end'),
    end('x-end'),
    asked('b-middle', 'a-last', 'x-end'),
    asked('first', 'a-last', 'b-middle'),
  ];
  for (const files of [nodes, nodes.toReversed()])
    expect([...assemble(frame, files).questions.keys()]).toEqual(['first', 'b-middle', 'a-last']);
});

test('keeps a node that nothing leads to, for the audit to find', () => {
  const { questions, outcomes } = assemble(frame, [
    asked('first', 'end'),
    asked('lost', 'end'),
    end('end'),
  ]);
  expect([...questions.keys()]).toEqual(['first', 'lost']);
  expect([...outcomes.keys()]).toEqual(['end']);
});

test('ends on a flow that goes round', () => {
  const { questions } = assemble(frame, [asked('first', 'second'), asked('second', 'first')]);
  expect([...questions.keys()]).toEqual(['first', 'second']);
});
