import { describe, expect, test } from 'vitest';
import {
  cacheBytesPerToken,
  fitsMemory,
  replicas,
  secondsFor,
  secondsPerRequest,
} from '#src/cost/quantities/hosting.ts';
import { weightsOf } from '#src/cost/book/model.ts';
import { library } from '#src/library/library.ts';
import { scenario, seen } from '../scenarios.ts';

const serving = library().cost.serving;

describe('seconds of a GPU group per request', () => {
  // Answer tokens per second at saturation as NVIDIA published them, 1,000 tokens in, 1,000 out.
  test.each([
    ['h100-fp8', 14_797],
    ['h100-16-bit', 7_721],
    ['a100-16-bit', 3_753],
    ['l40s-fp8', 4_014],
    ['two-h100-fp8', 4_247],
    ['four-a100-16-bit', 1_890],
  ])('%s comes within 8%% of the published %d tokens a second', (id, published) => {
    const group = serving.get(id);
    if (!group) throw new Error(`No content/serving/${id}.yaml`);
    const speed = 1000 / secondsPerRequest(group, 1000, 1000);
    expect(Math.abs(speed / published - 1)).toBeLessThan(0.08);
  });

  test('adds prompt, answer and the growing cache', () => {
    const group = { inputSpeed: 100, outputSpeed: 50, readSpeed: 1000 };
    const whole = {
      ...group,
      label: '',
      gpus: 1,
      memoryBytes: 1,
      bytesPerParameter: 1,
      parameters: 1,
    };
    expect(secondsPerRequest(whole, 100, 20)).toBeCloseTo(1 + 0.4 + 2.2, 12);
  });

  test('a 9B model takes 9/8 of the time an 8B model was measured with', () => {
    const subject = seen(scenario(), 'finetuned-hourly');
    const weights = weightsOf(subject.model);
    const { prefix, changing, answer } = subject.prompt;
    const measured = secondsPerRequest(weights.group, prefix + changing, answer);
    expect(secondsFor(weights, subject.prompt)).toBeCloseTo((measured * 9) / 8, 12);
  });
});

describe('replicas', () => {
  const { values } = scenario({
    changes: {
      'peak-to-mean': 4,
      'latency-derate': 0.5,
      'target-load': 0.6,
      'least-replicas': 1,
    },
  });

  test('one is always on, then one more at every step of the staircase', () => {
    // One GPU at 50% of its speed and 60% load carries 2,628,000 · 0.5 · 0.6 / 4 seconds of work.
    const carries = (2_628_000 * 0.5 * 0.6) / 4;
    const at = (requests: number) => replicas(requests, 0.1, values);
    const step = carries / 0.1;
    expect([0, 1, step * 0.999, step * 1.001, step * 2.5].map(at)).toEqual([1, 1, 1, 2, 3]);
  });

  test('never fewer than the reader asks for', () => {
    expect(replicas(1, 0.1, { ...values, 'least-replicas': 2 })).toBe(2);
  });
});

describe('memory', () => {
  test('a cached token of the default model takes 131,072 bytes', () => {
    expect(cacheBytesPerToken(weightsOf(scenario().model))).toBe(131_072);
  });

  test('weights and cache must fit in 90% of the GPU', () => {
    const weights = weightsOf(scenario().model);
    const shape = { prefix: 900, changing: 50, answer: 50 };
    const most = (0.9 * 80e9 - 9e9) / (1000 * 131_072);
    const { values } = scenario();
    expect(fitsMemory(weights, shape, { ...values, concurrent: Math.floor(most) })).toBe(true);
    expect(fitsMemory(weights, shape, { ...values, concurrent: Math.ceil(most) })).toBe(false);
    const pair = { ...weights, group: { ...weights.group, gpus: 2 } };
    expect(fitsMemory(pair, shape, { ...values, concurrent: Math.ceil(most) })).toBe(true);
  });
});
