import type { Given, InputId } from './input.ts';
import type { Ends } from './life.ts';

/** How the host keeps a prompt prefix warm; `minimum` is the shortest prefix it caches, in tokens. */
export type Cache =
  | { readonly kind: 'none' }
  /** Each use starts the time to live again. */
  | { readonly kind: 'sliding'; readonly minutes: number; readonly minimum: number }
  /** The time to live runs from creation, used or not. */
  | { readonly kind: 'fixed'; readonly minutes: number; readonly minimum: number }
  /** Created by the reader and kept alive all active hours, so that it is written once a month. */
  | { readonly kind: 'kept'; readonly minimum: number }
  /** The host promises no time to live, so arrivals say nothing: the hit rate is typed. */
  | { readonly kind: 'unspecified'; readonly minimum: number };

/** Above `above` prompt tokens the whole request is dearer by these factors. */
export interface PriceCliff {
  readonly above: number;
  readonly input: number;
  readonly output: number;
}

/** Measured speed of one GPU group at saturation; see `secondsPerRequest`. */
export interface ServingGroup {
  readonly label: string;
  readonly gpus: number;
  readonly memoryBytes: number;
  readonly bytesPerParameter: number;
  /** Size of the model it was measured with; another size runs in proportion. */
  readonly parameters: number;
  /** Prompt tokens per second. */
  readonly inputSpeed: number;
  /** Answer tokens per second. */
  readonly outputSpeed: number;
  /** Cached tokens read per second while answering. */
  readonly readSpeed: number;
}

/** What a reader who serves the model alone needs to know of it. */
export interface OpenWeights {
  readonly parameters: number;
  readonly layers: number;
  readonly kvHeads: number;
  readonly headDimension: number;
  readonly group: ServingGroup;
}

/** What a model can do; its prices and window arrive as defaults of the inputs they set. */
export interface Model {
  readonly id: string;
  readonly label: string;
  readonly vendor: string;
  /** What the host caches by itself. */
  readonly cache: Cache;
  /**
   * Where the reader may create a cache as well, and pays by the hour for keeping it: the shortest
   * prefix for one. The fee is the input `cache-storage`.
   */
  readonly explicit?: { readonly minimum: number } | undefined;
  readonly cliff?: PriceCliff | undefined;
  /** Ways in which a finetuned version is sold. */
  readonly tuned: { readonly token: boolean; readonly hourly: boolean };
  readonly weights?: OpenWeights | undefined;
  readonly note?: string | undefined;
  /** Absent in editions from before it was said. */
  readonly ends?: Ends | undefined;
  readonly sets: Readonly<Partial<Record<InputId, Given>>>;
}

/** Throws for a model without open weights, which can be neither rented by the hour nor self-hosted. */
export function weightsOf({ label, weights }: Model): OpenWeights {
  if (!weights) throw new Error(`${label} has no open weights: declare \`weights\` in its file.`);
  return weights;
}
