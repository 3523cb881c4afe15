import { csv } from '../../ground/csv.ts';
import type { CurrentEventsRow, MmluCell, MmluScores, OvadiaTables } from './ovadia.ts';

/** The published tables with the names, places and order that `ovadia.schema.json` promises. */
export interface OvadiaDocument extends OvadiaTables {
  /** Relative to the document, so it holds below any base path. */
  readonly $schema: string;
  readonly study: string;
  readonly url: string;
}

/** What `/data/ovadia.json` holds. `url` is where the paper is published. */
export function ovadiaDocument(tables: OvadiaTables, url: string): OvadiaDocument {
  const { mmlu, earlierMmlu, currentEvents } = tables;
  return {
    $schema: 'schemas/ovadia.schema.json',
    study: 'ovadia-2024',
    url,
    mmlu,
    earlierMmlu,
    currentEvents,
  };
}

const HEADER = ['version', 'table', 'task', 'shots', 'model', 'approach', 'k', 'accuracy'] as const;

type Line = readonly (string | number)[];

/**
 * What `/data/ovadia.csv` holds: one accuracy (0 to 1, three decimals as printed) a line. `version`
 * is "final" or "earlier", `table` the number in the paper, `k` the fixed number of passages of
 * Table 3. Fields that do not apply are empty: `task` and `shots` of Table 2, `k` elsewhere.
 */
export function ovadiaCsv({ mmlu, earlierMmlu, currentEvents }: OvadiaTables): string {
  return csv(HEADER, [
    ...mmlu.flatMap((cell) => scoreRecords('final', cell)),
    ...currentEvents.flatMap(eventRecords),
    ...mmlu.flatMap(kRecords),
    ...earlierMmlu.flatMap((row) => scoreRecords('earlier', row)),
  ]);
}

function scoreRecords(version: string, row: MmluScores): readonly Line[] {
  const { task, shots, model, base, baseRag, ft, ftRag } = row;
  return Object.entries({ base, 'base-rag': baseRag, ft, 'ft-rag': ftRag }).map(
    ([approach, accuracy]) => [version, 1, task, shots, model, approach, '', accuracy.toFixed(3)],
  );
}

function kRecords({ task, shots, model, ragByK }: MmluCell): readonly Line[] {
  return ragByK.map((accuracy, index) => [
    'final',
    3,
    task,
    shots,
    model,
    'base-rag',
    index + 1,
    accuracy.toFixed(3),
  ]);
}

function eventRecords(row: CurrentEventsRow): readonly Line[] {
  const { model, base, baseRag, ftReg, ftPar, ftRegRag, ftParRag } = row;
  return Object.entries({
    base,
    'base-rag': baseRag,
    'ft-reg': ftReg,
    'ft-par': ftPar,
    'ft-reg-rag': ftRegRag,
    'ft-par-rag': ftParRag,
  }).map(([approach, accuracy]) => ['final', 2, '', '', model, approach, '', accuracy.toFixed(3)]);
}
