import type { Ends } from './life.ts';
import type { Model, OpenWeights } from './model.ts';
import type { Provenance } from './price.ts';

/** `content/models/<id>.yaml`: prices by the id of their rows, speeds by the id of their group. */
export interface ModelFile extends Omit<Model, 'sets' | 'weights' | 'ends'> {
  readonly order: number;
  readonly ends: Ends;
  /** False for a model that only links and old editions name; its file and prices stay. */
  readonly listed?: false | undefined;
  readonly prices: {
    readonly input: string;
    readonly output: string;
    readonly cacheRead?: string | undefined;
    readonly cacheWrite?: string | undefined;
    readonly cacheStorage?: string | undefined;
    readonly training?: string | undefined;
    readonly trainingHourly?: string | undefined;
  };
  readonly window: Provenance & { readonly tokens: number };
  readonly weights?: (Omit<OpenWeights, 'group'> & { readonly serving: string }) | undefined;
}
