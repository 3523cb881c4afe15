import type { Fault } from './fault.ts';
import { LOOK_FAULTS } from './looks.ts';
import { NUMBER_FAULTS } from './numbers.ts';
import { PAGE_FAULTS } from './pages.ts';
import { TOOL_FAULTS } from './tools.ts';

/** Every planted fault; what runs fast comes first. */
export const FAULTS: readonly Fault[] = [
  ...NUMBER_FAULTS,
  ...PAGE_FAULTS,
  ...LOOK_FAULTS,
  ...TOOL_FAULTS,
];
