import { expect, test } from 'vitest';
import { ovadiaCsv, ovadiaDocument } from '#src/evidence/ovadia/ovadia-data.ts';
import { cells } from '../small-cells.ts';

const tables = {
  mmlu: cells.slice(0, 1),
  earlierMmlu: cells.slice(1, 2).map(({ ragByK: _, ...scores }) => scores),
  currentEvents: [
    {
      model: 'Ada 1B',
      base: 0.1,
      baseRag: 0.2,
      ftReg: 0.3,
      ftPar: 0.4,
      ftRegRag: 0.5,
      ftParRag: 0.6,
    },
  ],
};

test('the CSV holds every accuracy once, as printed, with its place in the paper', () => {
  expect(ovadiaCsv(tables).split('\r\n')).toEqual([
    'version,table,task,shots,model,approach,k,accuracy',
    'final,1,Sea lore,0,Ada 1B,base,,0.400',
    'final,1,Sea lore,0,Ada 1B,base-rag,,0.500',
    'final,1,Sea lore,0,Ada 1B,ft,,0.410',
    'final,1,Sea lore,0,Ada 1B,ft-rag,,0.600',
    'final,2,,,Ada 1B,base,,0.100',
    'final,2,,,Ada 1B,base-rag,,0.200',
    'final,2,,,Ada 1B,ft-reg,,0.300',
    'final,2,,,Ada 1B,ft-par,,0.400',
    'final,2,,,Ada 1B,ft-reg-rag,,0.500',
    'final,2,,,Ada 1B,ft-par-rag,,0.600',
    'final,3,Sea lore,0,Ada 1B,base-rag,1,0.500',
    'final,3,Sea lore,0,Ada 1B,base-rag,2,0.300',
    'final,3,Sea lore,0,Ada 1B,base-rag,3,0.400',
    'final,3,Sea lore,0,Ada 1B,base-rag,4,0.450',
    'final,3,Sea lore,0,Ada 1B,base-rag,5,0.450',
    'earlier,1,Sea lore,0,Bob 2B,base,,0.500',
    'earlier,1,Sea lore,0,Bob 2B,base-rag,,0.600',
    'earlier,1,Sea lore,0,Bob 2B,ft,,0.500',
    'earlier,1,Sea lore,0,Bob 2B,ft-rag,,0.600',
    '',
  ]);
});

test('the document holds the tables and says where they and their schema come from', () => {
  expect(ovadiaDocument(tables, 'https://paper.example')).toEqual({
    $schema: 'schemas/ovadia.schema.json',
    study: 'ovadia-2024',
    url: 'https://paper.example',
    ...tables,
  });
});
