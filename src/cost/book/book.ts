import type { Day } from '../../ground/day.ts';
import type { Given, InputGroup, InputId, InputSpec } from './input.ts';
import type { RetiredModel } from './life.ts';
import type { Model } from './model.ts';
import type { Workload } from './workload.ts';

/** Everything the estimator knows before the reader types: prices, presets, defaults, models. */
export interface CostBook {
  /** Names this state of prices, presets and defaults: its day and a hash of its content. */
  readonly edition: string;
  /** Prices hold as on this day. */
  readonly day: Day;
  readonly groups: readonly InputGroup[];
  /** The first is the default. */
  readonly workloads: readonly Workload[];
  /** The first is the default. */
  readonly models: readonly Model[];
  /** Models that links may still name. Absent in editions from before any was retired. */
  readonly retired?: readonly RetiredModel[];
}

export function inputsOf(book: CostBook): readonly InputSpec[] {
  return book.groups.flatMap(({ inputs }) => inputs);
}

/** Throws where neither the file of assumptions, the workload nor the model sets the input. */
export function givenFor(
  spec: InputSpec,
  workload: Pick<Workload, 'id' | 'sets'>,
  model: Pick<Model, 'id' | 'sets'>,
): Given {
  const given = workload.sets[spec.id] ?? model.sets[spec.id] ?? spec.given;
  if (!given)
    throw new Error(
      `Nothing sets the input "${spec.id}". Give it a value in content/assumptions/, in content/workloads/${workload.id}.yaml or in content/models/${model.id}.yaml.`,
    );
  return given;
}

export type Givens = Readonly<Record<InputId, Given>>;

/** The default of every input for one workload and model. */
export function givens(book: CostBook, workload: Workload, model: Model): Givens {
  return Object.fromEntries(
    inputsOf(book).map((spec) => [spec.id, givenFor(spec, workload, model)]),
  ) as Record<InputId, Given>;
}

/**
 * Names a state of the content: the day and eight hex digits of an FNV-1a hash of its text.
 * The hash tells two states of one day apart; it is no protection against tampering.
 */
export function editionOf(on: Day, content: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(content)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${on}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
