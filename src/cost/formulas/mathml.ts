import { type Notation, notation } from './notation.ts';

/** A formula as the inside of a `<math>` element. */
export function mathml(text: string): string {
  const whole = notation(text);
  // A row inside a row draws nothing of its own.
  return whole.kind === 'row' ? whole.parts.map(drawn).join('') : drawn(whole);
}

function drawn(part: Notation): string {
  switch (part.kind) {
    case 'name':
      return part.text === 'sum' ? '<mo>∑</mo>' : `<mi>${part.text}</mi>`;
    case 'number':
      return `<mn>${part.text}</mn>`;
    case 'sign':
      return `<mo>${escaped(part.text)}</mo>`;
    case 'words':
      return `<mtext>${escaped(part.text)}</mtext>`;
    case 'row':
      return `<mrow>${part.parts.map(drawn).join('')}</mrow>`;
    case 'fenced':
      return `<mrow><mo>${part.open}</mo>${drawn(part.inside)}<mo>${part.close}</mo></mrow>`;
    case 'fraction':
      return `<mfrac>${drawn(part.above)}${drawn(part.below)}</mfrac>`;
    case 'scripts':
      return scripts(part);
  }
}

function scripts({ base, below, above }: Extract<Notation, { kind: 'scripts' }>): string {
  const isSum = base.kind === 'name' && base.text === 'sum';
  const [under, over, both] = isSum
    ? ['munder', 'mover', 'munderover']
    : ['msub', 'msup', 'msubsup'];
  const name = below && above ? both : below ? under : over;
  const inside = [base, below, above].map((part) => (part ? drawn(part) : '')).join('');
  return `<${name}>${inside}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
