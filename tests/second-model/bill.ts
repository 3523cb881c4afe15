// The cost model a second time, written as one long bill and sharing no line with src/cost:
// if a formula is wrong there, it has to be wrong here as well to go unnoticed. Slow and plain on
// purpose. Amounts are in USD; the symbols are those of /cost/model/.

export type Figures = Readonly<Record<string, number>>;

export interface Host {
  readonly explicit?: { readonly minimum: number };
  readonly cache: { readonly kind: string; readonly minutes?: number; readonly minimum?: number };
  readonly cliff?: { readonly above: number; readonly input: number; readonly output: number };
  readonly speed?: {
    readonly gpus: number;
    readonly parameters: number;
    readonly ownParameters: number;
    readonly inputSpeed: number;
    readonly outputSpeed: number;
    readonly readSpeed: number;
  };
}

export interface Case {
  readonly figures: Figures;
  readonly host: Host;
  readonly approach: string;
  readonly cacheMode: string;
  readonly combinedRetrieval: string;
  readonly combinedServing: string;
}

export interface Bill {
  /** What each line adds up to over the horizon. */
  readonly lines: ReadonlyMap<string, number>;
  /** Spent by the end of month m, at index m; index 0 is before the first request. */
  readonly spent: readonly number[];
}

export function bill({ figures, host, approach, ...choices }: Case): Bill {
  const f = (name: string): number => {
    const value = figures[name];
    if (value === undefined) throw new Error(`The content has no figure "${name}".`);
    return value;
  };

  // What the approach is made of.
  const both = approach === 'rag-and-finetuned';
  const term = approach === 'rag-term' || (both && choices.combinedRetrieval === 'term');
  const hybrid = approach === 'rag-hybrid' || (both && choices.combinedRetrieval === 'hybrid');
  const serving = both ? choices.combinedServing : approach.replace('finetuned-', '');
  const byToken = serving === 'token';
  const byHour = serving === 'hourly';
  const own = serving === 'self-hosted';
  const tuned = byToken || byHour || own;

  // Tokens of one request. P is the same in every request, D is not.
  let P = f('instructions');
  if (tuned) P = P * f('tuned-instructions');
  if (approach === 'few-shot') P = P + f('examples-in-prompt') * f('example-tokens');
  if (approach === 'whole-corpus-cached') P = P + f('corpus');
  let D = f('question');
  if (term || hybrid) D = D + f('chunks-sent') * f('chunk');
  const O = f('answer');

  // One example with its checking.
  const example = f('example-minutes') * (f('annotator-rate') / 60) * (1 + f('quality-share'));

  // One indexing of the whole corpus.
  const chunks = Math.ceil(f('corpus') / (f('chunk') - f('overlap')));
  const bytes = 4 * f('dimensions') + 8 + 4 * f('chunk') + 200;
  const gigabytes = (chunks * bytes) / 1_000_000_000;
  const embedding = ((chunks * f('chunk')) / 1_000_000) * f('price-embedding');
  const writing = ((chunks * Math.ceil(bytes / 1024)) / 1_000_000) * f('store-writes');
  const indexing = embedding + writing;

  // All training runs.
  const trained = f('training-examples') * (P + D + O) * f('epochs') * f('runs');
  let training = 0;
  if (byToken) training = (trained / 1_000_000) * f('training-price');
  if (byHour) training = (trained / 1_000_000) * f('training-price-hourly');
  if (own) {
    const operations = 4 * (host.speed?.ownParameters ?? 0) * trained;
    const seconds = operations / (f('gpu-peak') * 1e12) / f('gpu-use');
    training = (seconds / 3600) * f('gpu-hour');
  }

  // Hours of engineers.
  let build = 0;
  let upkeep = 0;
  const work = (kind: string) => {
    build += f(`build-${kind}`);
    upkeep += f(`upkeep-${kind}`);
  };
  if (approach === 'prompt-only') work('prompt');
  if (approach === 'few-shot') work('few-shot');
  if (approach === 'whole-corpus-cached') work('corpus');
  if (term) work('term');
  if (hybrid) work('hybrid');
  if (byToken || byHour) work('hosted');
  if (own) work('self-hosted');

  // Token prices with all that moves them.
  const long = host.cliff !== undefined && P + D > host.cliff.above;
  const common = f('batch-factor') * (byToken ? f('tuned-factor') : 1);
  const priceIn = f('price-in') * common * (long ? (host.cliff?.input ?? 1) : 1);
  const priceOut = f('price-out') * common * (long ? (host.cliff?.output ?? 1) : 1);

  // A cache of one’s own: the share of requests that find it, and the hours it is paid for.
  const explicit =
    host.explicit && P >= host.explicit.minimum ? choices.cacheMode : 'none in the price list';
  const found = (V: number): number => {
    if (explicit === 'kept') return V > f('prefixes') ? (V - f('prefixes')) / V : 0;
    const inOneLife = (V * f('cache-life')) / (f('active-hours') * f('prefixes'));
    return inOneLife / (inOneLife + 1);
  };
  const paidHours = (V: number): number => {
    if (explicit === 'kept') return f('prefixes') * f('active-hours');
    // Every request that does not find it creates it for the whole of its life.
    return explicit === 'fixed' ? V * (1 - found(V)) * f('cache-life') : 0;
  };

  /** φ: what a token of the prefix costs as a part of a plain one, at V requests a month. */
  const prefixFactor = (V: number): number => {
    if (host.explicit && (choices.cacheMode === 'fixed' || choices.cacheMode === 'kept')) {
      if (explicit !== choices.cacheMode) return 1;
      return Math.min(1, found(V) * f('cache-read') + (1 - found(V)) * f('cache-write'));
    }
    const { kind, minutes = 0, minimum = 0 } = host.cache;
    if (choices.cacheMode === 'off' || kind === 'none' || P < minimum) return 1;
    const expected = ((V / f('active-hours') / f('prefixes')) * minutes) / 60;
    let hits = f('hit-rate');
    const auto = !['typed', 'off'].includes(choices.cacheMode);
    if (auto && kind === 'sliding') hits = 1 - Math.exp(-expected);
    if (auto && kind === 'fixed') hits = expected / (expected + 1);
    const cached = hits * f('cache-read') + (1 - hits) * f('cache-write');
    return Math.min(1, cached);
  };

  /** Rent of the GPUs that V requests a month need. */
  const rent = (V: number): number => {
    const { speed } = host;
    if (!speed) throw new Error('Without a speed nothing is rented.');
    const measured =
      (P + D) / speed.inputSpeed +
      O / speed.outputSpeed +
      (O * (P + D) + (O * O) / 2) / speed.readSpeed;
    const seconds = measured * (speed.ownParameters / speed.parameters);
    const atPeak = (V / (730 * 3600)) * f('peak-to-mean') * seconds;
    let groups = Math.ceil(atPeak / f('latency-derate') / f('target-load'));
    if (groups < f('least-replicas')) groups = f('least-replicas');
    return groups * speed.gpus * 730 * (byHour ? f('host-hour') : f('gpu-hour'));
  };

  // The bill, month by month.
  const lines = new Map<string, number>();
  const spent = [0];
  const pay = (line: string, amount: number) => {
    lines.set(line, (lines.get(line) ?? 0) + amount);
    spent[spent.length - 1] = (spent.at(-1) ?? 0) + amount;
  };

  pay('building-labour', build * f('engineer-rate'));
  pay('evaluation-set', f('evaluation-items') * example);
  if (tuned) pay('training-data', f('training-examples') * example);
  if (tuned) pay('training', training);
  if (hybrid) pay('index-building', indexing);

  let V = f('requests');
  for (let month = 1; month <= f('horizon'); month += 1) {
    spent.push(spent.at(-1) ?? 0);
    if (tuned && isDue(month, f('retrain-every'))) {
      const hours = f(own ? 'retrain-hours-self-hosted' : 'retrain-hours');
      const fresh = f('retrain-share') * f('training-examples') * example;
      pay('retraining', fresh + training + hours * f('engineer-rate'));
    }
    if (hybrid && isDue(month, f('reindex-every')))
      pay('reindexing', indexing + f('reindex-hours') * f('engineer-rate'));

    if (byHour || own) pay('hosting', rent(V));
    else {
      pay('prompt-tokens', (V * (prefixFactor(V) * P + D) * priceIn) / 1_000_000);
      pay('answer-tokens', (V * O * priceOut) / 1_000_000);
      if (host.explicit && ['fixed', 'kept'].includes(choices.cacheMode))
        pay('cache-storage', (P / 1_000_000) * f('cache-storage') * paidHours(V));
    }
    if (term) pay('search-server', f('search-server'));
    if (hybrid) {
      const readUnits = V * Math.max(0.25, gigabytes);
      const used = gigabytes * f('store-gb') + (readUnits / 1_000_000) * f('store-reads');
      pay('vector-store', Math.max(f('store-minimum'), used));
      pay('query-embedding', ((V * f('question')) / 1_000_000) * f('price-embedding'));
      pay('reranking', (V / 1000) * Math.ceil(f('candidates') / 100) * f('price-rerank'));
      pay('index-upkeep', f('churn') * indexing);
    }
    pay('upkeep-labour', upkeep * f('engineer-rate'));
    V = V * (1 + f('growth'));
  }
  for (const line of ['retraining', 'reindexing'])
    if ((line === 'retraining' ? tuned : hybrid) && !lines.has(line)) lines.set(line, 0);
  return { lines, spent };
}

/** Whether something that is repeated every so many months is due at the start of this one. */
function isDue(month: number, every: number): boolean {
  return every > 0 && month > 1 && (month - 1) % every === 0;
}
