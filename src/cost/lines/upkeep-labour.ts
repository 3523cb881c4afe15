import { listUsd } from '../../ground/money.ts';
import { hours } from '../../ground/tokens.ts';
import { upkeepInputs } from '../quantities/labour.ts';
import { type Line, sumInWords } from './line.ts';

/** Engineers' time every month after release. */
export const upkeepLabour: Line = {
  id: 'upkeep-labour',
  label: 'Upkeep',
  due: 'month',
  response: () => 'fixed',
  amount: ({ approach, values }) =>
    upkeepInputs(approach).reduce((sum, id) => sum + values[id], 0) * values['engineer-rate'],
  working: ({ approach, values }) => {
    const parts = upkeepInputs(approach).map((id) => hours(values[id]));
    return `${sumInWords(parts)} a month × ${listUsd(values['engineer-rate'])}`;
  },
  inputs: ({ approach }) => [...upkeepInputs(approach), 'engineer-rate'],
};
