/** Every unit that a price or an input of the estimator may have, with its words. */
export const UNITS = {
  'requests-a-month': 'requests a month',
  months: 'months',
  tokens: 'tokens',
  count: '',
  share: '%',
  factor: '× the input price',
  'factor-of-price': '× the list price',
  multiple: 'times',
  hours: 'hours',
  'hours-a-month': 'hours a month',
  'hours-a-week': 'hours a week',
  minutes: 'minutes',
  teraflops: 'TFLOPS',
  usd: 'USD',
  'usd-a-month': 'USD a month',
  'usd-per-hour': 'USD per hour',
  'usd-per-gpu-hour': 'USD per GPU-hour',
  'usd-per-million-tokens': 'USD per 1M tokens',
  'usd-per-million-token-hours': 'USD per 1M tokens and hour',
  'usd-per-million-units': 'USD per 1M units',
  'usd-per-thousand-searches': 'USD per 1,000 searches',
  'usd-per-gb-month': 'USD per GB and month',
} as const;

export type Unit = keyof typeof UNITS;
