import type { Day } from '../../ground/day.ts';
import type { Ends, RetiredModel } from './life.ts';
import type { ModelFile } from './model-file.ts';
import type { PricePeriod } from './price-history.ts';

/** Whether a model is in picker, presets and findings. */
export function isListed({ listed }: ModelFile): boolean {
  return listed !== false;
}

/**
 * Throws, naming the file to fix, on a listed model that ends by the day of the edition, and on a
 * retired one without a listed successor.
 */
export function checkLives(models: readonly ModelFile[], on: Day): void {
  for (const { id, ends } of models.filter(isListed))
    if (ends.day !== undefined && ends.day <= on)
      throw new Error(
        `content/models/${id}.yaml is listed and ends on ${ends.day}, no later than the edition of ${on}. Write \`listed: false\` and name its successor.`,
      );
  const current = new Set(models.filter(isListed).map(({ id }) => id));
  for (const { id, successor } of retiredModels(models))
    if (!current.has(successor))
      throw new Error(
        `content/models/${id}.yaml names the successor "${successor}". It must be a listed model.`,
      );
}

/** What links may still name, with the day and the successor. */
export function retiredModels(models: readonly ModelFile[]): readonly RetiredModel[] {
  return models.flatMap((file) => {
    const { id, label, ends } = file;
    const { day, successor } = ends;
    if (isListed(file)) return [];
    if (!day || !successor)
      throw new Error(`content/models/${id}.yaml is not listed: give its end day and successor.`);
    return [{ id, label, day, successor }];
  });
}

/** The retired model of each price that no listed model has. */
export function retiredPrices(models: readonly ModelFile[]): ReadonlyMap<string, RetiredModel> {
  const used = new Set(models.filter(isListed).flatMap(({ prices }) => Object.values(prices)));
  const prices = new Map(models.map(({ id, prices: own }) => [id, Object.values(own)]));
  return new Map(
    retiredModels(models).flatMap((retired) =>
      (prices.get(retired.id) ?? [])
        .filter((price) => price !== undefined && !used.has(price))
        .map((price) => [price as string, retired]),
    ),
  );
}

/** A model that left the list, with the source of its end. */
export interface Withdrawn extends RetiredModel {
  readonly ends: Ends;
}

export function withdrawn(models: readonly ModelFile[]): readonly Withdrawn[] {
  return retiredModels(models).flatMap((retired) =>
    models.filter(({ id }) => id === retired.id).map(({ ends }) => ({ ...retired, ends })),
  );
}

/** A row, with the model that left the list where its price is of none other. */
export interface ListedPrice extends PricePeriod {
  readonly retired?: RetiredModel | undefined;
}

export function listedPrices(
  rows: readonly PricePeriod[],
  models: readonly ModelFile[],
): readonly ListedPrice[] {
  const retired = retiredPrices(models);
  return rows.map((row) => {
    const model = retired.get(row.id);
    return model ? { ...row, retired: model } : row;
  });
}
