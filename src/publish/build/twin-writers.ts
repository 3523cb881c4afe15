import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const MOST_WRITERS = 3;
/** New objects die young here, and collecting them seldom is cheaper. */
const YOUNG_MB = 16;

/** Threads that write twins below `folder`, one for each processor that rendering leaves idle. */
export function twinWriters(folder: URL, base: string) {
  const count = Math.min(MOST_WRITERS, Math.max(1, availableParallelism() - 1));
  const writers: Worker[] = [];
  let written: Promise<readonly number[]> = Promise.resolve([]);
  let nth = 0;

  function start(): void {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
    const workerData = { folder: folder.href, base };
    for (let at = 0; at < count; at += 1)
      writers.push(
        new Worker(new URL('./write-twins.ts', import.meta.url), { workerData, resourceLimits }),
      );
    written = Promise.all(writers.map(async (writer) => (await once(writer, 'message'))[0]));
    // A build that fails need not wait for them.
    for (const writer of writers) writer.unref();
  }

  return {
    /** Has the twin of a page written, soon. */
    write(html: string): void {
      if (writers.length === 0) start();
      writers[nth++ % count]?.postMessage(html);
    },
    /** Waits for all twins, and says how many there are. */
    async done(): Promise<number> {
      for (const writer of writers) {
        writer.ref();
        writer.postMessage(undefined);
      }
      return (await written).reduce((sum, each) => sum + each, 0);
    },
  };
}
