import { inputsOf } from '../book/book.ts';
import type { Verdict } from '../bill/estimate.ts';
import { modelSwitch } from '../compare/model-switch.ts';
import { MODEL_VERSION } from '../book/model-version.ts';
import { DRAWS, ENDS, SEED } from '../uncertainty/setting.ts';
import { drawnFrom, findingIn, outlookOf, type Report } from './report.ts';

/** What `/data/schemas/estimate.schema.json` describes: shares as fractions, amounts in US dollars unrounded, in whatever currency the page showed them. */
export function reportJson(report: Report, schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...reportData(report) }, null, 2)}\n`;
}

export function reportData(report: Report) {
  const { book, selection, address, scenario, verdicts, comparison, uncertainty } = report;
  const { values, defaults, model, choices } = scenario;
  return {
    edition: book.edition,
    modelVersion: MODEL_VERSION,
    pricesAsOn: book.day,
    address,
    currency: 'USD',
    ...(selection.currency && {
      shownIn: { currency: selection.currency.label, perUsd: selection.currency.rate },
    }),
    workload: selection.workload.id,
    model: model.id,
    choices,
    inputs: inputsOf(book).map((spec) => {
      const { id, label, unit } = spec;
      const { value, basis, source, readOn } = defaults[id];
      const changed = selection.changes[id] !== undefined;
      return {
        id,
        label,
        unit,
        value: values[id],
        changed,
        range: drawnFrom(report, spec),
        default: value,
        basis,
        ...(source && { source }),
        readOn,
      };
    }),
    approaches: verdicts.map((verdict) => verdictData(report, verdict)),
    comparison: {
      compared: selection.compare,
      finding: findingIn(report),
      ...(comparison.kind === 'both' && {
        byMonth: comparison.byMonth,
        byVolume: comparison.byVolume,
        ...(comparison.onCheapest && {
          byVolumeOnCheapestModel: {
            sides: comparison.onCheapest.sides.map(({ approach, models }) => ({
              approach,
              models: models.map((model) => model.id),
            })),
            ...comparison.onCheapest.byVolume,
          },
        }),
      }),
      firstCheaperInDraws: uncertainty.firstCheaper ?? null,
      whatMatters: uncertainty.tornado ?? null,
    },
    modelSwitch: selection.alsoOn
      ? {
          to: selection.alsoOn.id,
          totals: modelSwitch(selection, selection.alsoOn, book).map(
            ({ approach, here, there }) => ({
              approach: approach.id,
              here: here ?? null,
              there: there ?? null,
            }),
          ),
        }
      : null,
    sampling: { draws: DRAWS, seed: SEED, ...ENDS },
  };
}

function verdictData(report: Report, verdict: Verdict) {
  const { id, label } = verdict.approach;
  if (verdict.kind !== 'priced')
    return { id, label, priced: false, why: verdict.kind, reason: verdict.reason };
  const outlook = outlookOf(report, id);
  const { upfront, monthly, perThousand, perThousandAccepted, repeats, total } = verdict;
  return {
    id,
    label,
    priced: true,
    upfront,
    firstMonth: monthly,
    perThousandRequests: perThousand ?? null,
    perThousandAccepted: perThousandAccepted ?? null,
    repeats,
    total,
    low: outlook?.low ?? null,
    high: outlook?.high ?? null,
    cheapestInDraws: outlook?.cheapest ?? null,
    labellingWeeks: verdict.labellingWeeks ?? null,
    lines: verdict.lines.map(({ inputs, ...line }) => ({ ...line, inputs })),
    cumulative: verdict.cumulative,
  };
}
