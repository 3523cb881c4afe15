import type { Values } from '../book/input.ts';
import type { OpenWeights, ServingGroup } from '../book/model.ts';
import type { PromptShape } from './prompt-shape.ts';

export const HOURS_A_MONTH = 730;
const SECONDS_A_MONTH = HOURS_A_MONTH * 3600;

/**
 * Seconds of one GPU group that a request takes at saturation:
 * s = L_in/X_in + L_out/X_out + L_out·(L_in + L_out/2)/Y.
 * The third term, reading the growing cache, is what a two-term rule leaves out (wrong by up to 2.6
 * times); with it the formula fits NVIDIA's published TensorRT-LLM workloads to 2–4% rms.
 */
export function secondsPerRequest(group: ServingGroup, input: number, output: number): number {
  return (
    input / group.inputSpeed +
    output / group.outputSpeed +
    (output * (input + output / 2)) / group.readSpeed
  );
}

/** The same for a model of another size than the group was measured with, in proportion to its weights. */
export function secondsFor({ group, parameters }: OpenWeights, shape: PromptShape): number {
  const measured = secondsPerRequest(group, shape.prefix + shape.changing, shape.answer);
  return (measured * parameters) / group.parameters;
}

/**
 * GPU groups that must run all month: n = max(n_min, ⌈(V / seconds in a month)·κ·s/(δ·u)⌉), with κ
 * peak to mean traffic, δ what a latency-bound service keeps of the offline speed, u target load.
 */
export function replicas(requests: number, seconds: number, values: Values): number {
  const busy =
    ((requests / SECONDS_A_MONTH) * values['peak-to-mean'] * seconds) /
    (values['latency-derate'] * values['target-load']);
  return Math.max(values['least-replicas'], Math.ceil(busy));
}

/** Bytes of cache one token takes: keys and values of every layer at 16 bits. */
export function cacheBytesPerToken(weights: OpenWeights): number {
  return 2 * weights.layers * weights.kvHeads * weights.headDimension * 2;
}

/** Whether weights and the cache of the concurrent requests fit in 90% of the group's memory. */
export function fitsMemory(weights: OpenWeights, shape: PromptShape, values: Values): boolean {
  const { group } = weights;
  const tokens = shape.prefix + shape.changing + shape.answer;
  const needed =
    weights.parameters * group.bytesPerParameter +
    values.concurrent * tokens * cacheBytesPerToken(weights);
  return needed <= 0.9 * group.gpus * group.memoryBytes;
}
