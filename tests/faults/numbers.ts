import type { Fault } from './fault.ts';

/** What the site computes and states: cost, triage, routes of the guide, grades, data of studies. */
export const NUMBER_FAULTS: readonly Fault[] = [
  {
    id: 'wrong-cost-line',
    kind: 'wrong formula of a cost line',
    harm: 'Each retraining is priced as if every example had to be labelled again.',
    edit: {
      file: 'src/cost/lines/retraining.ts',
      find: `labelledCost(values['training-examples'] * values['retrain-share'], values)`,
      put: `labelledCost(values['training-examples'], values)`,
    },
    redIn: {
      floor: 'unit',
      file: 'tests/second-model/second-model.test.ts',
      name: 'every approach to',
    },
  },
  {
    id: 'wrong-step',
    kind: 'wrong formula of a cost line',
    harm: 'The vector store is priced without its plan minimum, far too low for small systems.',
    edit: {
      file: 'src/cost/quantities/retrieval.ts',
      find: 'return Math.max(\n    values',
      put: 'return Math.min(\n    values',
    },
    redIn: {
      floor: 'unit',
      file: 'tests/cost/lines/lines.test.ts',
      name: 'vector-store',
    },
  },
  {
    id: 'wrong-unit',
    kind: 'wrong unit conversion',
    harm: 'Every price per million tokens is charged per thousand.',
    edit: {
      file: 'src/ground/tokens.ts',
      find: 'usdPerMillion) / 1e6',
      put: 'usdPerMillion) / 1e3',
    },
    redIn: {
      floor: 'unit',
      file: 'tests/ground/tokens.test.ts',
      name: 'prices are for a million tokens',
    },
  },
  {
    id: 'wrong-share',
    kind: 'wrong unit conversion',
    harm: 'Who types 5% gets five hundred per cent.',
    edit: {
      file: 'src/ground/quantity.ts',
      find: 'bounds.share ? Number((typed / 100).toPrecision(12)) : typed',
      put: 'bounds.share ? Number(typed.toPrecision(12)) : typed',
    },
    redIn: { floor: 'unit', file: 'tests/ground/quantity.test.ts', name: '' },
  },
  {
    id: 'wrong-rounding',
    kind: 'wrong rounding of money',
    harm: 'An estimate is printed with a precision that it does not have.',
    edit: {
      file: 'src/ground/money.ts',
      find: 'export function significant(value: number, figures = 2)',
      put: 'export function significant(value: number, figures = 3)',
    },
    redIn: { floor: 'unit', file: 'tests/ground/money.test.ts', name: '' },
  },
  {
    id: 'wrong-break-even',
    kind: 'wrong break-even',
    harm: 'The month in which finetuning pays off is named one month late.',
    edit: {
      file: 'src/cost/compare/break-even.ts',
      find: '    first,\n    stays',
      put: '    first: first + 1,\n    stays',
    },
    redIn: { floor: 'unit', file: 'tests/cost/compare/break-even.test.ts', name: '' },
  },
  {
    id: 'slow-estimate',
    kind: 'slow function',
    harm: 'The estimator stutters at every key that is pressed.',
    edit: {
      file: 'src/cost/lines/prompt-tokens.ts',
      find: '    const charged = prefix',
      put: `    let wait = 0;\n    for (let turn = 0; turn < 3e3; turn += 1) wait += Math.sin(turn);\n    const charged = wait * 0 + prefix`,
    },
    redIn: {
      floor: 'unit',
      file: 'tests/cost/speed.slow.test.ts',
      name: 'a full recalculation is quick',
    },
  },
  {
    id: 'lost-cost-parameter',
    kind: 'address codec drops a parameter',
    harm: 'A link sent to a colleague opens with the usual cache instead of the one chosen.',
    edit: {
      file: 'src/cost/question/address.ts',
      find: '  put(CHOICE_KEYS.cache, choices.cache, USUAL_CHOICES.cache);\n',
      put: '',
    },
    redIn: {
      floor: 'unit',
      file: 'tests/cost/question/address.test.ts',
      name: 'brings a selection back',
    },
  },
  {
    id: 'lost-triage-counts',
    kind: 'address codec drops a parameter',
    harm: 'The guide forgets the counts of the triage at the first answer.',
    edit: {
      file: 'src/guide/address.ts',
      find: '[[SUMMARY_KEY, writeSummary(triage)] as const]',
      put: '[]',
    },
    redIn: {
      floor: 'unit',
      file: 'tests/guide/address.test.ts',
      name: 'keeps the counts of a triage',
    },
  },
  {
    id: 'wrong-route',
    kind: 'wrong route in the guide',
    harm: 'Who keeps all documents in the prompt is sent to tune a search that does not exist.',
    edit: {
      file: 'content/decision/retrieval-check.yaml',
      find: `      - when: { facts-today: whole-in-prompt }
        to: start-with-term-based-retrieval
      - to: tune-retrieval`,
      put: `      - when: { facts-today: whole-in-prompt }
        to: tune-retrieval
      - to: tune-retrieval`,
    },
    redIn: { floor: 'unit', file: 'tests/content/decision-routes.test.ts', name: '' },
  },
  {
    id: 'unreachable-outcome',
    kind: 'unreachable node',
    harm: 'No answers lead to an outcome that the site advises elsewhere.',
    edit: {
      file: 'content/decision/oracle-test.yaml',
      find: '    next: run-the-oracle-test',
      put: '    next: evaluation',
    },
    redIn: { floor: 'build', says: '"run-the-oracle-test"' },
  },
  {
    id: 'one-condition-is-enough',
    kind: 'wrong route in the guide',
    harm: 'A branch is taken although only one of its two conditions holds.',
    edit: {
      file: 'src/guide/walk.ts',
      find: 'when.every((',
      put: 'when.some((',
    },
    redIn: { floor: 'build', says: 'leads nowhere' },
  },
  {
    id: 'grade-beyond-findings',
    kind: 'grade that the findings do not carry',
    harm: 'A statement of one book is called strong evidence.',
    edit: {
      file: 'content/claims/branches-complicate-different-stages.yaml',
      find: 'grade: weak',
      put: 'grade: strong',
    },
    redIn: { floor: 'build', says: 'branches-complicate-different-stages.yaml' },
  },
  {
    id: 'wrong-table-cell',
    kind: 'wrong data of a study',
    harm: 'A count that the site corrects others for is itself wrong.',
    edit: {
      file: 'content/tables/ovadia-2024.yaml',
      find: 'scores: { base: 0.607, baseRag: 0.637, ft: 0.600, ftRag: 0.637 }',
      put: 'scores: { base: 0.607, baseRag: 0.637, ft: 0.600, ftRag: 0.647 }',
    },
    redIn: { floor: 'unit', file: 'tests/content/ovadia.test.ts', name: '' },
  },
  {
    id: 'wrong-interval',
    kind: 'wrong statistics',
    harm: 'Five cases look like proof: the interval around a share is too narrow.',
    edit: {
      file: 'src/triage/wilson.ts',
      find: 'const Z = 1.959963984540054;',
      put: 'const Z = 1.644853626951472;',
    },
    redIn: { floor: 'unit', file: 'tests/triage/wilson.test.ts', name: '' },
  },
  {
    id: 'wrong-kappa',
    kind: 'wrong statistics',
    harm: 'Two raters who agree by chance alone are told that they agree.',
    edit: {
      file: 'src/triage/agreement.ts',
      find: '(agreed * compared - chanceHits) / (square - chanceHits)',
      put: '(agreed * compared - chanceHits) / square',
    },
    redIn: { floor: 'unit', file: 'tests/triage/agreement.test.ts', name: '' },
  },
  {
    id: 'formula-in-a-table',
    kind: 'CSV injection',
    harm: 'A spreadsheet runs a text that somebody typed into a case.',
    edit: {
      file: 'src/triage/table.ts',
      find: "/^'*[=+",
      put: "/^'*[+",
    },
    redIn: {
      floor: 'unit',
      file: 'tests/triage/export.test.ts',
      name: 'as text that no spreadsheet runs',
    },
  },
  {
    id: 'quotes-not-doubled',
    kind: 'escaping in an export',
    harm: 'A saved table falls apart at the first quotation mark in a cell.',
    edit: { file: 'src/ground/csv.ts', find: `replaceAll('"', '""')`, put: `replaceAll('"', '"')` },
    redIn: {
      floor: 'unit',
      file: 'tests/ground/csv.test.ts',
      name: 'commas, quotes and line breaks are quoted',
    },
  },
  {
    id: 'price-draws-itself',
    kind: 'import rule',
    harm: 'None at once: the rules of the site could no longer be run without a browser.',
    edit: {
      file: 'src/cost/book/price.ts',
      find: '/** Where a number can come from',
      put: "import { Provenance } from '../ui/Provenance.tsx';\n\nexport const SHOWN = Provenance;\n\n/** Where a number can come from",
    },
    redIn: {
      floor: 'unit',
      file: 'tests/architecture.test.ts',
      name: 'each file imports only what its room and its kind may',
    },
  },
  {
    id: 'snippet-does-not-parse',
    kind: 'broken code sample',
    harm: 'Who copies the word search gets a syntax error.',
    edit: {
      file: 'content/snippets/files/bm25.py',
      find: 'def words(text):',
      put: 'def words(text)',
    },
    redIn: {
      floor: 'unit',
      file: 'tests/content/snippets.test.ts',
      name: 'can be read in its language',
    },
  },
  {
    id: 'price-copied-wrongly',
    kind: 'wrong price',
    harm: 'Embedding a corpus is priced at ten times what it costs.',
    edit: { file: 'content/prices/voyage.yaml', find: 'value: 0.06', put: 'value: 0.6' },
    redIn: { floor: 'unit', file: 'tests/content/cost.test.ts', name: 'agree with it' },
  },
];
