import { listUsd } from '../../ground/money.ts';
import { hours } from '../../ground/tokens.ts';
import { buildInputs } from '../quantities/labour.ts';
import { type Line, sumInWords } from './line.ts';

/** Engineers' time to a first release. */
export const buildingLabour: Line = {
  id: 'building-labour',
  label: 'Building it',
  due: 'start',
  response: () => 'fixed',
  amount: ({ approach, values }) =>
    buildInputs(approach).reduce((sum, id) => sum + values[id], 0) * values['engineer-rate'],
  working: ({ approach, values }) => {
    const parts = buildInputs(approach).map((id) => hours(values[id]));
    return `${sumInWords(parts)} × ${listUsd(values['engineer-rate'])}`;
  },
  inputs: ({ approach }) => [...buildInputs(approach), 'engineer-rate'],
};
