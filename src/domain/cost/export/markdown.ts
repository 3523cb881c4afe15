import { longDay } from '../../units/day.ts';
import { estimatedUsd } from '../../units/money.ts';
import { plainQuantity } from '../../units/quantity.ts';
import { finding, months, monthsInWords, stretchesInWords } from '../finding.ts';
import { boundsOf, type InputSpec } from '../input.ts';
import { UNITS } from '../unit.ts';
import { changedInputs, type Report } from './report.ts';

/** The estimate for a decision record, in Markdown with headings from the second level down. */
export function reportMarkdown(report: Report): string {
  const { book, selection, address, scenario, comparison } = report;
  const { values, model } = scenario;
  return `${[
    '## Cost estimate',
    finding(comparison, values),
    `Preset “${selection.workload.label}”, ${model.label}. Prices as on ${longDay(book.day)}, edition ${book.edition}. Amounts in US dollars, to two significant figures.`,
    [
      `| approach | upfront | first month | per 1,000 requests | over ${months(values.horizon)} |`,
      '| --- | ---: | ---: | ---: | ---: |',
      ...report.verdicts.map(row),
    ].join('\n'),
    ...breakEven(report),
    '### Changed from the preset',
    changes(report),
    '### Not included',
    'Quality of the answers, latency, data protection, the choice of model, tax and negotiated discounts.',
    `[Open this estimate](${address})`,
  ].join('\n\n')}\n`;
}

function row(verdict: Report['verdicts'][number]): string {
  const name = verdict.approach.label;
  if (verdict.kind !== 'priced') return `| ${name} | ${verdict.reason} | | | |`;
  const { upfront, monthly, perThousand, total } = verdict;
  const amounts = [upfront, monthly, perThousand, total].map((amount) =>
    amount === undefined ? '–' : estimatedUsd(amount),
  );
  return `| ${name} | ${amounts.join(' | ')} |`;
}

function breakEven({ comparison, scenario }: Report): readonly string[] {
  if (comparison.kind !== 'both') return [];
  const { a, b, byMonth, byVolume } = comparison;
  const label = (id: string) => (id === a.approach.id ? a : b).approach.label;
  return [
    '### Break-even',
    `By month: ${monthsInWords(byMonth, label, scenario.values.horizon)}`,
    `By volume: ${stretchesInWords(byVolume, label)}`,
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
      return `- ${spec.label}: ${words(spec, values[spec.id])}${unit} (preset: ${words(spec, defaults[spec.id].value.likely)})`;
    })
    .join('\n');
}
