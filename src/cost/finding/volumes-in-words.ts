import { roughCount } from '../../ground/tokens.ts';
import type { Approach, ApproachId } from '../book/approach.ts';
import { type Stretch, VOLUME_RANGE, type VolumeBreakEven } from '../compare/break-even.ts';
import type { CheapestLine } from '../compare/cheapest-model.ts';
import type { Comparison } from '../compare/compare.ts';
import type { Model } from '../book/model.ts';

type Both = Extract<Comparison, { readonly kind: 'both' }>;

/** How a sentence refers to an approach, and says that it wins. */
interface Telling {
  readonly told: (id: ApproachId) => string;
  readonly verb: 'is cheaper' | 'costs less';
}

/**
 * At which volumes `first` is the cheaper one, for which model and host that holds, and where the line
 * lies with the cheapest listed model. The sentence before it names the two.
 */
export function volumesInWords(comparison: Both, first: ApproachId): string {
  const { byVolume, onCheapest } = comparison;
  if (byVolume.kind === 'same') return 'the two cost the same at every volume';
  if (!hasLine(comparison)) return 'no volume makes the other one cheaper';
  const telling: Telling = {
    told: (id) => (id === first ? 'the first' : 'the second'),
    verb: 'is cheaper',
  };
  const own = `${heldFor(comparison)} ${wonInWords(byVolume, first, telling)}`;
  if (!onCheapest) return own;
  const { byVolume: moved } = onCheapest;
  const where =
    isTold(byVolume) && isTold(moved)
      ? whereInWords(moved.stretches, first, '')
      : wonInWords(moved, first, telling, '');
  return `${own}, ${onCheapestInWords(comparison, onCheapest, telling, where)}`;
}

/** Which of two costs less along all volumes, for which model, and with the cheapest listed one. */
export function stretchesInWords(comparison: Both): string {
  const { a, b, byVolume, onCheapest } = comparison;
  if (byVolume.kind === 'same') return 'The two cost the same at every volume.';
  const telling: Telling = {
    told: (id) => `“${(id === a.approach.id ? a : b).approach.label}”`,
    verb: 'costs less',
  };
  const { stretches } = byVolume;
  const own = isTold(byVolume)
    ? stretches
        .map((stretch) => `${telling.told(stretch.cheaper)} costs less ${stretchInWords(stretch)}`)
        .join('; ')
    : endsInWords(stretches, telling);
  if (!hasLine(comparison)) return `${own}.`;
  const held = heldFor(comparison).replace(/^with/, 'With');
  if (!onCheapest) return `${held} ${own}.`;
  const [start] = stretches;
  const where = wonInWords(onCheapest.byVolume, start?.cheaper ?? a.approach.id, telling, '');
  return `${held} ${own}; ${onCheapestInWords(comparison, onCheapest, telling, where)}.`;
}

/** Whether the winner changes with volume, on the model chosen or on the cheapest. */
function hasLine({ byVolume, onCheapest }: Both): boolean {
  const winners = [byVolume, onCheapest?.byVolume].flatMap((line) =>
    line?.kind === 'stretches' ? line.stretches.map(({ cheaper }) => cheaper) : [],
  );
  return new Set(winners).size > 1;
}

/** “with Qwen3.5-9B at Prime Intellect on both sides”. */
export function heldFor({ model, a, b }: Pick<Both, 'model' | 'a' | 'b'>): string {
  const byToken = [a, b].filter(({ approach }) => isPaidByToken(approach)).length;
  if (byToken === 2) return `with ${modelAtHost(model)} on both sides`;
  return byToken === 1
    ? `with ${model.label} on both sides, by the token at ${model.vendor},`
    : `with ${model.label} on GPUs by the hour on both sides`;
}

/** “Qwen3.5-9B at Prime Intellect”. */
export function modelAtHost({ label, vendor }: Model): string {
  return `${label} at ${vendor}`;
}

function isPaidByToken({ serving }: Approach): boolean {
  return serving === 'base' || serving === 'token';
}

/** “and with the cheapest listed model for the second (GPT-6 luna) above about 16 million”. */
function onCheapestInWords(
  { model, byVolume }: Both,
  { byVolume: moved, sides }: CheapestLine,
  { told }: Telling,
  where: string,
): string {
  const isOwn = sides.every(({ models }) => models.some(({ id }) => id === model.id));
  if (isOwn && isAlike(byVolume, moved)) return 'and no other listed model moves that line';
  const [first, second] = sides;
  const shared = first?.models.filter((model) => !second || second.models.includes(model)) ?? [];
  const opening = 'and with the cheapest listed model for';
  if (first && shared.length > 0)
    return `${opening} ${second ? 'both' : told(first.approach)} (${modelsInWords(shared)}) ${where}`;
  const each = sides.map(
    ({ approach, models }) => `${modelsInWords(models)} for ${told(approach)}`,
  );
  return `${opening} each (${each.join(', ')}) ${where}`;
}

/** Whether two lines read alike. */
function isAlike(one: VolumeBreakEven, other: VolumeBreakEven): boolean {
  const read = (line: VolumeBreakEven) =>
    line.kind === 'same'
      ? line.kind
      : line.stretches.map((stretch) => `${stretch.cheaper} ${stretchInWords(stretch)}`).join();
  return read(one) === read(other);
}

/** “GPT-6 luna or Claude Haiku 5.5”. */
export function modelsInWords(models: readonly Model[]): string {
  const labels = models.map(({ label }) => label);
  return labels.length < 2
    ? labels.join()
    : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`;
}

/** More stretches than this are told by their ends: steps of hosting can make dozens. */
const MOST_TOLD = 4;

const A_MONTH = ' requests a month';

type Stretches = Extract<VolumeBreakEven, { readonly kind: 'stretches' }>;

function isTold(line: VolumeBreakEven): line is Stretches {
  return line.kind === 'stretches' && line.stretches.length <= MOST_TOLD;
}

function wonInWords(
  line: VolumeBreakEven,
  first: ApproachId,
  telling: Telling,
  unit = A_MONTH,
): string {
  if (line.kind === 'same') return 'the two cost the same at every volume';
  return line.stretches.length <= MOST_TOLD
    ? `${telling.told(first)} ${telling.verb} ${whereInWords(line.stretches, first, unit)}`
    : endsInWords(line.stretches, telling, unit);
}

/** “above about 16 million”, or “at no volume up to 1 billion”. */
export function whereInWords(
  stretches: readonly Stretch[],
  first: ApproachId,
  unit = A_MONTH,
): string {
  const own = stretches.filter(({ cheaper }) => cheaper === first);
  return own.length === 0
    ? `at no volume up to ${roughCount(VOLUME_RANGE.to)}`
    : own.map((stretch) => stretchInWords(stretch, unit)).join(' and ');
}

function endsInWords(
  stretches: readonly Stretch[],
  { told, verb }: Telling,
  unit = A_MONTH,
): string {
  const clauses = [stretches[0], stretches.at(-1)].flatMap((end) =>
    end ? [`${told(end.cheaper)} ${verb} ${stretchInWords(end, unit)}`] : [],
  );
  return `${clauses.join(' and ')}, with ${stretches.length - 1} changes from the one to the other`;
}

/** “above about 1.8 million requests a month”, “below …”, “between about … and …”. */
export function stretchInWords({ from, to }: Pick<Stretch, 'from' | 'to'>, unit = A_MONTH): string {
  const [low, high] = [roughCount(from), roughCount(to)];
  if (from <= VOLUME_RANGE.from && to >= VOLUME_RANGE.to) return 'at every volume';
  if (to >= VOLUME_RANGE.to) return `above about ${low}${unit}`;
  if (from <= VOLUME_RANGE.from) return `below about ${high}${unit}`;
  return `between about ${low} and ${high}${unit}`;
}
