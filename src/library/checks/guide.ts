import type { CostBook } from '../../cost/book/book.ts';
import { audit } from '../../guide/audit.ts';
import type { Flow } from '../../guide/flow.ts';
import { estimateOf, outcomeOf } from '../../learn/cases/links.ts';
import { exerciseFaults } from '../../learn/exercises/exercise.ts';
import { isWhole } from '../reading/assembled.ts';
import type { Gathered } from '../reading/gather.ts';
import type { Reader } from '../reading/reader.ts';
import type { FieldPath } from '../reading/yaml-file.ts';
import { file, mustBeKnown, page } from './known.ts';

/** The flow is sound, and what rests on it leads where it says. */
export function checkGuide(
  gathered: Gathered,
  flow: Flow | undefined,
  book: CostBook | undefined,
  reader: Reader,
): void {
  const { nodes, claims, terms } = gathered;
  if (flow)
    for (const says of audit(flow, claims.known)) {
      const [name, field] = placeIn(flow, says);
      reader.refuse(name, field, says);
    }
  for (const node of nodes.values())
    if (node.kind === 'outcome')
      for (const [at, id] of node.terms.entries())
        mustBeKnown(reader, terms.known, nodeFile(node.id), ['terms', at], id, file('terms', id));
  checkLearning(gathered, reader);
  if (flow) checkCases(gathered, flow, book, reader);
}

const nodeFile = (id: string) => `decision/${id}.yaml`;

/** The node that a fault of the audit names first, and the option. */
function placeIn(flow: Flow, says: string): readonly [string, FieldPath] {
  const [, id = '', , option] = /"([^"]+)"(, option "([^"]+)")?/.exec(says) ?? [];
  const question = flow.questions.get(id);
  if (!question && !flow.outcomes.has(id)) return ['decision-flow.yaml', []];
  const at = question?.options.findIndex((one) => one.id === option) ?? -1;
  return [nodeFile(id), at < 0 ? [] : ['options', at]];
}

function checkLearning({ exercises, paths, nodes, known }: Gathered, reader: Reader): void {
  for (const { id, field, says } of exerciseFaults([...exercises.values()]))
    reader.refuse(`exercises/${id}.yaml`, field, says);
  for (const { id, see } of exercises.values())
    for (const [at, path] of see.entries()) {
      const [, outcome = ''] = /^\/decide\/([^/]+)\/$/.exec(path) ?? [];
      if (!nodes.known.has(outcome))
        mustBeKnown(reader, known, `exercises/${id}.yaml`, ['see', at], path, page(path));
    }
  for (const { id, steps } of paths.values())
    for (const [at, { page: path }] of steps.entries())
      if (path)
        mustBeKnown(reader, known, `paths/${id}.yaml`, ['steps', at, 'page'], path, page(path));
}

function checkCases(
  { cases, samples, caseFiles }: Gathered,
  flow: Flow,
  book: CostBook | undefined,
  reader: Reader,
): void {
  for (const one of cases.values()) {
    const name = `cases/${one.id}.yaml`;
    if (!samples.known.has(one.log) && !caseFiles.has(one.log))
      reader.refuse(
        name,
        ['log'],
        `No failure log "${one.log}". Add content/cases/${one.log}.csv.`,
      );
    if (isWhole(samples)) attempt(reader, name, ['answers'], () => outcomeOf(one, flow));
    if (book) attempt(reader, name, ['estimate'], () => estimateOf(one, book));
  }
}

function attempt(reader: Reader, name: string, field: FieldPath, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    reader.refuse(name, field, (error as Error).message);
  }
}
