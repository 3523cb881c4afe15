import type { FailingCase } from './sheet.ts';
import type { InformationKind, Judgement, Label, OracleResult } from './rubric.ts';

/** Fewer results than this answer nothing: with nine, one case more or less moves a share by 11 points. */
export const FEWEST_RESULTS = 10;
/** The bounds of the guide's question, as its text gives them. */
export const MOSTLY_FIXED = 0.75;
export const MOSTLY_WRONG = 0.25;

export interface OracleReading {
  readonly right: number;
  readonly wrong: number;
  /** Cases whose fact is written nowhere: the test cannot be run on them. */
  readonly nothingToPaste: number;
  /** The option of the guide's question `oracle-test`; absent below ten results. */
  readonly answer: 'mostly-fixed' | 'mostly-still-wrong' | 'mixed' | undefined;
}

/**
 * Reads the results of the oracle test. Of the cases that came out right or wrong, at least ten,
 * three quarters or more right is `mostly-fixed`, a quarter or less `mostly-still-wrong`, and
 * anything between `mixed`, as the guide's own question says.
 */
export function oracleReading(cases: readonly Pick<FailingCase, 'judgement'>[]): OracleReading {
  const count = (result: OracleResult) =>
    cases.filter(({ judgement }) => judgement.oracle === result).length;
  const right = count('right');
  const wrong = count('wrong');
  const tested = right + wrong;
  const answer =
    tested < FEWEST_RESULTS
      ? undefined
      : right >= MOSTLY_FIXED * tested
        ? 'mostly-fixed'
        : right <= MOSTLY_WRONG * tested
          ? 'mostly-still-wrong'
          : 'mixed';
  return { right, wrong, nothingToPaste: count('nothing-to-paste'), answer };
}

/** A label the oracle test speaks for. The reader takes it or not. */
export interface Suggestion {
  readonly label: Label;
  readonly information?: InformationKind;
  /** A full sentence. */
  readonly because: string;
}

const SUGGESTIONS: Readonly<Record<OracleResult, readonly Suggestion[]>> = {
  right: [
    {
      label: 'information',
      because: 'With the fact in the prompt the answer came out right, so the fact was missing.',
    },
  ],
  wrong: [
    {
      label: 'behaviour',
      because:
        'With the fact in the prompt the answer stayed wrong, so the fact was not the trouble.',
    },
    {
      label: 'information',
      information: 'retrieved-but-unused',
      because: 'The fact was in the prompt, and the answer still did not use it.',
    },
  ],
  'nothing-to-paste': [
    {
      label: 'information',
      information: 'missing-from-corpus',
      because: 'What the answer needs is written nowhere, so no retriever could have found it.',
    },
  ],
};

/**
 * The labels that a case's oracle result speaks for; none when the test was not run, or when the
 * reader's own judgement already agrees with one of them. Nothing is changed by it.
 */
export function suggestions(judgement: Judgement): readonly Suggestion[] {
  const possible = judgement.oracle ? SUGGESTIONS[judgement.oracle] : [];
  return possible.some((suggestion) => agrees(judgement, suggestion)) ? [] : possible;
}

/** "Both" agrees with every suggestion but that of a right answer, which leaves no fault of behaviour. */
function agrees(judgement: Judgement, { label, information }: Suggestion): boolean {
  const labelled =
    judgement.label === label || (judgement.label === 'both' && judgement.oracle !== 'right');
  return labelled && (information === undefined || judgement.information === information);
}
