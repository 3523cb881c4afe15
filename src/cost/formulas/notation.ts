/**
 * Formulas as an author types them in one line: `V* = (K_B − K_A)/((v_A − v_B)·G)`.
 *
 * `a_b` and `a^b` are scripts and `a/b` a fraction, each of the one thing beside it; brackets around
 * a script or a side of a fraction group and are not drawn. `ceil(…)` and `floor(…)` draw their own
 * brackets, `sum_(m=1)^H` the sign of a sum, "quotes" hold words.
 */
export type Notation =
  | { readonly kind: 'name' | 'number' | 'sign' | 'words'; readonly text: string }
  | { readonly kind: 'row'; readonly parts: readonly Notation[] }
  | {
      readonly kind: 'fenced';
      readonly open: string;
      readonly close: string;
      readonly inside: Notation;
    }
  | { readonly kind: 'fraction'; readonly above: Notation; readonly below: Notation }
  | {
      readonly kind: 'scripts';
      readonly base: Notation;
      readonly below?: Notation | undefined;
      readonly above?: Notation | undefined;
    };

const TOKEN = /\s*(?:(\d[\d,]*(?:\.\d+)?)|(\p{L}+)|"([^"]*)"|([()_^/])|(.))/uy;

interface Token {
  readonly kind: 'number' | 'name' | 'words' | 'mark' | 'sign';
  readonly text: string;
}

const FENCES: Readonly<Record<string, readonly [string, string]>> = {
  ceil: ['⌈', '⌉'],
  floor: ['⌊', '⌋'],
};

/** Reads a formula. Throws, quoting it, where a bracket is left open or something is missing. */
export function notation(text: string): Notation {
  const tokens = tokensOf(text.trim());
  let at = 0;
  const peek = (mark: string) => tokens[at]?.kind === 'mark' && tokens[at]?.text === mark;
  const fail = (what: string): never => {
    throw new Error(`The formula “${text}” ${what}.`);
  };

  function row(closed: boolean): Notation {
    const parts: Notation[] = [];
    while (at < tokens.length && !peek(')')) parts.push(quotient());
    if (closed !== peek(')')) fail(closed ? 'leaves a bracket open' : 'closes a bracket too many');
    if (closed) at += 1;
    const [only, ...others] = parts;
    return only && others.length === 0 ? only : { kind: 'row', parts };
  }

  function quotient(): Notation {
    let left = scripted();
    while (peek('/')) {
      at += 1;
      left = { kind: 'fraction', above: bare(left), below: bare(scripted()) };
    }
    return left;
  }

  function scripted(): Notation {
    const base = atom();
    let below: Notation | undefined;
    let above: Notation | undefined;
    while (peek('_') || peek('^')) {
      const isBelow = peek('_');
      at += 1;
      if (isBelow) below = bare(atom());
      else above = bare(atom());
    }
    return below || above ? { kind: 'scripts', base, below, above } : base;
  }

  function atom(): Notation {
    const token = tokens[at];
    if (!token) return fail('ends too early');
    at += 1;
    if (token.kind !== 'mark') {
      const fence = FENCES[token.text];
      if (!fence || !peek('(')) return { kind: token.kind, text: token.text };
      at += 1;
      return { kind: 'fenced', open: fence[0], close: fence[1], inside: row(true) };
    }
    if (token.text !== '(') return fail(`has nothing before “${token.text}”`);
    return { kind: 'fenced', open: '(', close: ')', inside: row(true) };
  }

  return row(false);
}

/** Every name with its script, as symbols are written: `p_in`, `V`, `n_R`. */
export function symbolsIn(text: string): readonly string[] {
  const names = [...text.replace(/"[^"]*"/g, ' ').matchAll(/\p{L}+(?:_\p{L}+|_\d+)?\*?/gu)];
  const words = new Set(['ceil', 'floor', 'sum', 'max', 'min']);
  return [...new Set(names.map(([name]) => name).filter((name) => !words.has(name)))];
}

function bare(inner: Notation): Notation {
  return inner.kind === 'fenced' && inner.open === '(' ? inner.inside : inner;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(new RegExp(TOKEN, 'gu'))].map(
    ([, number, name, words, mark, sign = '']): Token => {
      if (number) return { kind: 'number', text: number };
      if (name) return { kind: 'name', text: name };
      if (words !== undefined) return { kind: 'words', text: words };
      return mark ? { kind: 'mark', text: mark } : { kind: 'sign', text: sign };
    },
  );
}
