import { longDay } from '../../ground/day.ts';
import type { Usd } from '../../ground/money.ts';
import { count } from '../../ground/tokens.ts';
import { plainQuantity } from '../../ground/quantity.ts';
import { currencyName, moneyIn, rateInWords } from '../question/currency.ts';
import { months, monthsInWords } from '../finding/finding.ts';
import { boundsOf, type InputSpec } from '../book/input.ts';
import { modelSwitch } from '../compare/model-switch.ts';
import { UNITS } from '../book/unit.ts';
import type { Verdict } from '../bill/estimate.ts';
import { DRAWS } from '../uncertainty/setting.ts';
import { bandInWords } from '../uncertainty/band-in-words.ts';
import {
  differencesInWords,
  rangeInWords,
  rangesInWords,
  switchInWords,
  tornadoInWords,
} from '../uncertainty/words.ts';
import { stretchesInWords } from '../finding/volumes-in-words.ts';
import { changedInputs, drawnFrom, findingIn, outlookOf, type Report } from './report.ts';

/** The estimate for a decision record, in Markdown with headings from the second level down. */
export function reportMarkdown(report: Report): string {
  const { book, selection, address, scenario } = report;
  const { values, model } = scenario;
  return `${[
    '## Cost estimate',
    findingIn(report),
    `Preset “${selection.workload.label}”, ${model.label}. Prices as on ${longDay(book.day)}, edition ${book.edition}. Amounts in ${currencyName(selection.currency)}, to two significant figures.${rateOf(report)}`,
    [
      `| approach | upfront | first month | per 1,000 requests | over ${months(values.horizon)} | low to high |`,
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...report.verdicts.map((verdict) => row(report, verdict)),
    ].join('\n'),
    `Low to high: the 5th and 95th percentile of ${count(DRAWS)} draws from the ranges of the inputs, each drawn on its own. The range the inputs imply, not a forecast.`,
    ...warnings(report),
    ...breakEven(report),
    ...howSure(report),
    ...otherModel(report),
    '### Changed from the preset',
    changes(report),
    '### Not included',
    'Quality of the answers, latency, data protection, the choice of model, tax and negotiated discounts.',
    `[Open this estimate](${address})`,
  ].join('\n\n')}\n`;
}

/** At which rate, and what stays in dollars. */
function rateOf({ selection: { currency } }: Report): string {
  return currency
    ? ` Worked out in US dollars and shown at ${rateInWords(currency)}; prices and wages listed below stay in US dollars.`
    : '';
}

function row(report: Report, verdict: Verdict): string {
  const money = moneyIn(report.selection.currency);
  const name = verdict.approach.label;
  if (verdict.kind !== 'priced') return `| ${name} | ${verdict.reason} | | | | |`;
  const { upfront, monthly, perThousand, total } = verdict;
  const amounts = [upfront, monthly, perThousand, total].map((amount) =>
    amount === undefined ? '–' : money(amount),
  );
  const outlook = outlookOf(report, verdict.approach.id);
  return `| ${name} | ${amounts.join(' | ')} | ${outlook ? bandInWords(outlook, money) : '–'} |`;
}

/** What a reader should know before paying some line, for each approach that pays it. */
function warnings({ verdicts }: Report): readonly string[] {
  return verdicts.flatMap((verdict) =>
    verdict.kind === 'priced'
      ? verdict.lines.flatMap(({ warning }) =>
          warning ? [`${verdict.approach.label}: ${warning}`] : [],
        )
      : [],
  );
}

function breakEven({ comparison, scenario }: Report): readonly string[] {
  if (comparison.kind !== 'both') return [];
  const { a, b, byMonth } = comparison;
  const label = (id: string) => (id === a.approach.id ? a : b).approach.label;
  return [
    '### Break-even',
    `By month: ${monthsInWords(byMonth, label, scenario.values.horizon)}`,
    `By volume: ${stretchesInWords(comparison)}`,
  ];
}

function howSure({ uncertainty, comparison, selection }: Report): readonly string[] {
  if (comparison.kind !== 'both') return [];
  const money = moneyIn(selection.currency);
  const { a, b } = comparison;
  const { tornado } = uncertainty;
  return [
    '### How sure',
    rangesInWords(uncertainty, money),
    ...(tornado ? [tornadoInWords(tornado, [a.approach.label, b.approach.label])] : []),
    ...(tornado && tornado.bars.length > 0
      ? [
          [
            `| input | range | A, ${a.approach.label}, against B, ${b.approach.label} | winner changes |`,
            '| --- | --- | --- | --- |',
            ...tornado.bars.map(
              (bar) =>
                `| ${bar.label} | ${rangeInWords(bar)} | ${differencesInWords(bar, money)} | ${switchInWords(bar) || 'no'} |`,
            ),
          ].join('\n'),
        ]
      : []),
  ];
}

function otherModel({ selection, scenario, book }: Report): readonly string[] {
  const { alsoOn } = selection;
  if (!alsoOn) return [];
  const money = moneyIn(selection.currency);
  const amount = (total: Usd | undefined) => (total === undefined ? 'no price' : money(total));
  return [
    '### The change of model alone',
    'A step of its own, outside the finding: what it saves is not saved by finetuning or retrieval.',
    [
      `| approach | ${scenario.model.label} | ${alsoOn.label} |`,
      '| --- | ---: | ---: |',
      ...modelSwitch(selection, alsoOn, book).map(
        ({ approach, here, there }) => `| ${approach.label} | ${amount(here)} | ${amount(there)} |`,
      ),
    ].join('\n'),
  ];
}

function changes(report: Report): string {
  const changed = changedInputs(report);
  const { values, defaults } = report.scenario;
  if (changed.length === 0) return 'Nothing: every figure is the preset’s.';
  const words = (spec: InputSpec, value: number) => plainQuantity(value, boundsOf(spec));
  return changed
    .map((spec) => {
      const unit = spec.unit === 'share' ? '' : ` ${UNITS[spec.unit]}`.trimEnd();
      const { low, high } = drawnFrom(report, spec);
      return `- ${spec.label}: ${words(spec, values[spec.id])}${unit}${low < high ? `, range ${words(spec, low)} to ${words(spec, high)}` : ''} (preset: ${words(spec, defaults[spec.id].value.likely)})`;
    })
    .join('\n');
}
