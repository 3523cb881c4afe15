import { CHOICE_KEYS } from './address.ts';
import { INPUT_IDS } from './input.ts';

const { diagnosis: _sharedWithTheGuide, ...OWN } = CHOICE_KEYS;

/** What an address of the estimator may say, without the answer that it shares with the guide. */
export const COST_PARAMETERS: ReadonlySet<string> = new Set([...Object.values(OWN), ...INPUT_IDS]);
