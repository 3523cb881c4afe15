import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { assumptionsSchema } from '#src/cost/schema/assumptions.ts';
import { claimSchema } from '#src/evidence/schema/claim.ts';
import { decisionFlowSchema, decisionSchema } from '#src/guide/schema/decision.ts';
import { modelSchema, servingSchema } from '#src/cost/schema/model.ts';
import { parsed } from '#src/library/reading/yaml-file.ts';
import { navigationSchema } from '#src/prose/schema/navigation.ts';
import { ovadiaSchema } from '#src/evidence/schema/ovadia.ts';
import { pageSchema } from '#src/prose/schema/page.ts';
import { priceFileSchema } from '#src/cost/schema/price.ts';
import { studySchema } from '#src/evidence/schema/study.ts';
import { termSchema } from '#src/prose/schema/term.ts';
import { rubricSchema, sampleSchema } from '#src/triage/schema/triage.ts';
import { workloadSchema } from '#src/cost/schema/workload.ts';

const parse = (text: string): unknown => {
  const reading = parsed(text);
  return 'value' in reading ? reading.value : undefined;
};
const content = new URL('../../content/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, content), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, content)).filter((name) => name.endsWith('.yaml'));
const entriesOf = (folder: string): readonly unknown[] =>
  filesIn(`${folder}/`).map((name) => parse(read(`${folder}/${name}`)));
const frontMatter = (file: string): unknown => parse(read(file).split('---\n')[1] ?? '');

const COLLECTIONS: readonly (readonly [string, z.ZodType, readonly unknown[]])[] = [
  ['assumptions', assumptionsSchema, entriesOf('assumptions')],
  ['claims', claimSchema, entriesOf('claims')],
  ['decision', decisionSchema, entriesOf('decision')],
  ['decision-flow.yaml', decisionFlowSchema, [parse(read('decision-flow.yaml'))]],
  ['models', modelSchema, entriesOf('models')],
  ['navigation.yaml', navigationSchema, [parse(read('navigation.yaml'))]],
  ['pages', pageSchema, [frontMatter('pages/index.mdx')]],
  ['prices', priceFileSchema, entriesOf('prices')],
  ['samples', sampleSchema, entriesOf('samples')],
  ['serving', servingSchema, entriesOf('serving')],
  ['studies', studySchema, entriesOf('studies')],
  ['tables', ovadiaSchema, entriesOf('tables')],
  ['terms', termSchema, entriesOf('terms')],
  ['triage.yaml', rubricSchema, [parse(read('triage.yaml'))]],
  ['workloads', workloadSchema, entriesOf('workloads')],
];

test.each(COLLECTIONS)('content/%s: every file is accepted', (_, schema, entries) => {
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(schema.safeParse(entry).error?.issues).toBeUndefined();
});

test.each(COLLECTIONS)(
  'content/%s: a mistyped field is refused at any depth',
  (_, schema, entries) => {
    const accepted = entries.flatMap((entry) =>
      withMistake(entry).filter((mistaken) => schema.safeParse(mistaken).success),
    );
    expect(accepted).toEqual([]);
  },
);

/** Copies of a value, each with a field in one of its objects that nobody asked for. */
function withMistake(value: unknown): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) =>
      withMistake(item).map((mistaken) => value.with(at, mistaken)),
    );
  if (typeof value !== 'object' || value === null) return [];
  return [
    { ...value, 'not-a-field': true },
    ...Object.entries(value).flatMap(([key, inner]) =>
      withMistake(inner).map((mistaken) => ({ ...value, [key]: mistaken })),
    ),
  ];
}
