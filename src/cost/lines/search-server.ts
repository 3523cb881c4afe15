import { listUsd } from '../../ground/money.ts';
import type { Line } from './line.ts';

/** A small search process; nothing extra where Postgres or Elasticsearch already runs. */
export const searchServer: Line = {
  id: 'search-server',
  label: 'Search server',
  due: 'month',
  response: () => 'fixed',
  amount: ({ values }) => values['search-server'],
  working: ({ values }) => `${listUsd(values['search-server'])} a month`,
  inputs: () => ['search-server'],
};
