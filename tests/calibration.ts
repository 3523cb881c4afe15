import { threadCpuUsage } from 'node:process';

/**
 * How long a piece of work takes, in times of a fixed loop that is run beside it: the best of `runs`
 * of each, in processor time of this thread. A slow or busy machine slows both, so the ratio stays and
 * a limit can lie near what is measured.
 */
export function inLoops(work: () => unknown, runs = 20): number {
  const spent = { work: Number.POSITIVE_INFINITY, loop: Number.POSITIVE_INFINITY };
  for (let run = 0; run < runs; run += 1) {
    spent.work = Math.min(spent.work, millisecondsOf(work));
    spent.loop = Math.min(spent.loop, millisecondsOf(loop));
  }
  return spent.work / spent.loop;
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
