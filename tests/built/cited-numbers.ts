import { type CheerioAPI, load } from 'cheerio';

type Selection = ReturnType<CheerioAPI>;

/**
 * The frame of a page, notes that repeat a citation, days that this site records of itself, what the
 * estimator computed beside the link that opens its working, versions a file of ours was checked
 * with, and on an outcome of the guide the
 * answers that lead elsewhere, which quote the guide's own options.
 */
const NOT_PROSE =
  '.page-head, .toc, .references, .page-end, .margin-note, .cost-finding, .snippet figcaption, nav, svg, code, time, section:has(> #change)';

const BLOCKS = 'p, li, tr, dd, blockquote';

/**
 * What is cited as one, because a component sets the source beside the statement: a claim, a
 * finding, a card, a figure with its caption, the title of a note with its text, the evidence of an
 * outcome.
 */
const UNITS = '.claim, .finding, .claims > li, figure, section:has(> #evidence)';

const SOURCE = /\/(?:evidence\/(?:studies|claims)|sources)\/#?[a-z0-9]/;

/** Digits that no source could vouch for. Sizes of our own exercises are not among them: we write those in words. */
const NO_MEASUREMENT: Readonly<Record<string, RegExp>> = {
  'part of a name, as in BM25, GPT-4o, Llama-2-7B, GSM8K or FP1':
    /(?<![\d.])\p{L}[\p{L}\d]*-?\d+(?:\.\d+)*[\p{L}\d-]*/gu,
  'version of a model, as in Llama 3 or Claude Opus 5.5':
    /\b(?:Claude(?: (?:Fable|Haiku|Opus|Sonnet))?|Gemini|Gemma|Llama) \d+(?:\.\d+)*/g,
  'size by which models are told apart, as in "from 1B to 7B"':
    /\b\d+(?:\.\d+)?(?:B\b| billion parameters| and \d+ billion parameters)/g,
  'step of our workflow': /\bsteps? \d(?:(?:,| and| to| or) \d)*\b/gi,
  'year; with its day it would be a fact and need a source':
    /(?<!\d (?:January|February|March|April|May|June|July|August|September|October|November|December) )\b(?:19|20)\d\d\b/g,
  'version of a licence': /\bCC BY \d\.\d/g,
  'count of our own outcomes': /\b\d+ outcomes of the decision guide/g,
};

/**
 * Names the arithmetic by which we worked a number out from the ones beside it. That it was worked
 * out rightly is tested in tests/content/worked-numbers.test.ts.
 */
const WORKED_OUT = /\bWilson intervals?\b|\ba sign test\b/;

/**
 * The texts of a page that hold a number and name no source for it: each paragraph, item, table row
 * or definition by itself, without those inside it. A source is a link to a study, a finding or a
 * claim: in the block; in the unit it belongs to; or, for rows and items, in the caption of their
 * table or in the paragraph before it that ends with a colon.
 *
 * The text of an outcome of the guide is data that the guide shows too, and cannot hold links. There
 * a number counts as cited when the text names a source as the page's evidence does ("Agarwal et al.
 * 2024"), or when a claim listed as evidence states the same number. That a claim is merely listed is
 * not enough: readers could not tell which of them carries the number.
 */
export function uncitedNumbers(html: string): readonly string[] {
  const $ = load(html);
  const evidence = evidenceOf($);
  $(NOT_PROSE).remove();
  return $(BLOCKS)
    .toArray()
    .filter((element) => {
      const text = ownText($(element));
      const numbers = numbersIn(text);
      return numbers.length > 0 && !isSourced($, $(element)) && !evidence(text, numbers);
    })
    .map((element) => ownText($(element)));
}

/** The block without the blocks inside it. */
function own(block: Selection): Selection {
  const copy = block.clone();
  copy.find(BLOCKS).remove();
  return copy;
}

function ownText(block: Selection): string {
  const copy = own(block);
  copy.find('td, th').append(' ');
  return copy.text().replace(/\s+/g, ' ').trim();
}

function numbersIn(text: string): readonly string[] {
  const measured = Object.values(NO_MEASUREMENT).reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    text,
  );
  return measured.match(/\d[\d.,]*(?<=\d)/g) ?? [];
}

function isSourced($: CheerioAPI, block: Selection): boolean {
  const list = block.closest('table, ul, ol');
  const box = list.parent('.scroll');
  const before = (box.length > 0 ? box : list).prev('p');
  const introduction = before.text().trim().endsWith(':') ? before : before.slice(1);
  const title = block.filter('.note > .label').parent();
  const places = [own(block), block.closest(UNITS), title, list.find('caption'), introduction];
  return (
    places.some((place) => hasSource($, place)) ||
    [own(block), introduction].some((place) => WORKED_OUT.test(place.text()))
  );
}

function hasSource($: CheerioAPI, within: Selection): boolean {
  return within
    .find('a[href]')
    .toArray()
    .some((link) => SOURCE.test($(link).attr('href') ?? ''));
}

/** Says whether the evidence an outcome lists vouches for a text and its numbers. */
function evidenceOf($: CheerioAPI): (text: string, numbers: readonly string[]) => boolean {
  const links = $('section:has(> #evidence) li a')
    .toArray()
    .map((link) => ({ text: $(link).text().trim(), href: $(link).attr('href') ?? '' }));
  const names = links.filter(({ href }) => !href.includes('/claims/')).map(({ text }) => text);
  const stated = links
    .filter(({ href }) => href.includes('/claims/'))
    .flatMap(({ text }) => numbersIn(text));
  return (text, numbers) =>
    names.some((name) => text.includes(name)) || numbers.every((number) => stated.includes(number));
}
