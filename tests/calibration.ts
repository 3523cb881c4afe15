import { threadCpuUsage } from 'node:process';

/** Times of the loop that one sample takes at least: the clock of a processor counts whole milliseconds. */
const SAMPLE = 4;

/**
 * How long a piece of work takes, in times of a fixed loop that is run beside it: the median over
 * `samples`, in processor time of this thread. A slow or busy machine slows both, so the ratio stays and a
 * limit can lie near what is measured.
 */
export function inLoops(work: () => unknown, samples = 9): number {
  const once = millisecondsOf(work);
  const least = SAMPLE * millisecondsOf(loop);
  const times = once >= least ? 1 : Math.ceil(least / Math.max(once, 0.05));
  const ratios = Array.from({ length: samples }, () => {
    const spent = millisecondsOf(() => {
      for (let time = 0; time < times; time += 1) work();
    });
    const beside = millisecondsOf(() => {
      for (let time = 0; time < SAMPLE; time += 1) loop();
    });
    return spent / times / (beside / SAMPLE);
  });
  return ratios.sort((a, b) => a - b)[Math.floor(samples / 2)] ?? Number.NaN;
}

/** Processor time of this thread in milliseconds. */
function millisecondsOf(work: () => unknown): number {
  const start = threadCpuUsage();
  work();
  const { user, system } = threadCpuUsage(start);
  return (user + system) / 1000;
}

/** What the model does all day: arithmetic, powers, small objects and lists. About 10 ms on a laptop of 2024. */
function loop(): number {
  let sum = 0;
  for (let round = 0; round < 3_000; round += 1) {
    const months = Array.from({ length: 24 }, (_, month) => ({ month, factor: 1.01 ** month }));
    sum += months.reduce((all, { month, factor }) => all + month * factor + Math.exp(-all), 0);
  }
  return sum;
}
