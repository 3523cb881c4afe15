import { expect, test } from 'vitest';
import { weightsOf } from '#src/cost/book/model.ts';
import { scenario } from '../scenarios.ts';

test('a model without open weights says what its file lacks', () => {
  expect(() => weightsOf(scenario({ model: 'gpt-6-luna' }).model)).toThrow(
    'GPT-6 luna has no open weights: declare `weights` in its file.',
  );
});
