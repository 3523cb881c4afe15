import { calcPrice } from '@pydantic/genai-prices';
import type { Day } from '../ground/day.ts';

/**
 * The price at `provider/model/field` in the pinned package as on a day, in its own unit (USD per 1M
 * tokens for `…_mtok`); the price of short prompts where it depends on length. Undefined where the
 * package has no such model or field.
 */
export function packagePrice(path: string, on: Day): number | undefined {
  const [provider = '', ...rest] = path.split('/');
  const field = rest.pop() ?? '';
  const found = calcPrice({ input_tokens: 1, output_tokens: 1 }, rest.join('/'), {
    providerId: provider,
    timestamp: new Date(`${on}T12:00:00Z`),
  });
  const price = found?.model_price[field];
  return typeof price === 'object' ? price.base : price;
}
