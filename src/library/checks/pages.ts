import type { FindingKey } from '../../evidence/claim.ts';
import { allCorrections } from '../../evidence/corrections.ts';
import { findFinding } from '../../evidence/grade.ts';
import { findingKey } from '../../evidence/references.ts';
import { resolveTerm } from '../../prose/glossary.ts';
import type { Page } from '../../prose/page.ts';
import type { Gathered } from '../reading/gather.ts';
import type { Reader } from '../reading/reader.ts';
import { noFinding } from './evidence.ts';
import { file, mustBeKnown } from './known.ts';

const CODE = /^(`{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)/gm;
const TAG = /<([A-Z]\w*)\s([^>]*)>/g;
const ATTRIBUTE = /\b([a-z]+)="([^"]*)"/g;
const CLAIM_LINK = /\]\(\/evidence\/claims\/([a-z0-9-]+)\/[)#]/g;
const WIKILINK = /\[\[([^\][|\n]+)(?:\|[^\][\n]*)?\]\]/g;
const PICTURE = /!\[[^\]\n]*\]\(\s*([^)\s]+)[^)]*\)|<img\s[^>]*?\bsrc="([^"]+)"/g;

/** Something that a page names, where it stands, and what is wrong with it if anything is. */
interface Named {
  readonly offset: number;
  readonly fault: string | undefined;
}

/** What the words of a page name by id, or show as a picture, exists. */
export function checkPages(gathered: Gathered, reader: Reader): void {
  const names = namesKnown(gathered);
  const terms = [...gathered.terms.values()];
  const termsAreWhole = terms.length === gathered.terms.known.size;
  for (const page of gathered.pages.values()) {
    const name = page.file.replace(/^content\//, '');
    if (page.meta.term)
      mustBeKnown(
        reader,
        gathered.terms.known,
        name,
        ['term'],
        page.meta.term,
        file('terms', page.meta.term),
      );
    // Code is blanked out, so that places stay where they are.
    const words = page.source.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
    const named: readonly Named[] = [
      ...[...words.matchAll(TAG)].flatMap((match) => namedByTag(match, names)),
      ...[...words.matchAll(CLAIM_LINK)].map(({ index, 1: id = '' }) => ({
        offset: index,
        fault: unknown(gathered.claims.known, 'claims', id),
      })),
      ...(termsAreWhole ? [...words.matchAll(WIKILINK)] : []).map(({ index, 1: text = '' }) => ({
        offset: index,
        fault: resolveTerm(terms, text)
          ? undefined
          : `[[${text}]] is no term. Add content/terms/<term>.yaml or an alias to an existing one.`,
      })),
      ...[...words.matchAll(PICTURE)].map(({ index, 1: shown, 2: tagged }) => ({
        offset: index,
        fault: pictureFault(page, shown ?? tagged ?? '', reader),
      })),
    ];
    const first = gathered.firstLines.get(page.path) ?? 1;
    for (const { offset, fault } of named)
      if (fault)
        reader.refuseLine(name, page.source.slice(0, offset).split('\n').length - 1 + first, fault);
  }
}

type Test = (id: string) => string | undefined;

/** What each attribute of each component names, with the test of an id. */
function namesKnown(gathered: Gathered): ReadonlyMap<string, Test> {
  const { claims, studies, snippets, paths, workedExamples, formulas, workloads } = gathered;
  const corrections = new Set(allCorrections(claims).map(({ correction }) => correction.id));
  const groups = new Set(formulas?.groups.map(({ id }) => id));
  const of = (known: ReadonlySet<string>, folder: string) => (id: string) =>
    unknown(known, folder, id);
  const finding = (text: string) => {
    try {
      const key: FindingKey = findingKey(text);
      const isAtFault = studies.known.has(key.study) && !studies.has(key.study);
      return isAtFault || findFinding(key, studies) ? undefined : noFinding(key);
    } catch (error) {
      return (error as Error).message;
    }
  };
  return new Map<string, Test>([
    ['Cite.study', of(studies.known, 'studies')],
    ['Cite.finding', finding],
    ['Finding.id', finding],
    ['Claim.id', of(claims.known, 'claims')],
    ['ClaimCards.ids', of(claims.known, 'claims')],
    ['GradeTrial.claim', of(claims.known, 'claims')],
    [
      'Corrections.ids',
      (id) =>
        corrections.has(id) || claims.size < claims.known.size
          ? undefined
          : `No claim has a correction "${id}". Add it under "corrections" in content/claims/ or correct the id.`,
    ],
    ['Snippet.id', of(snippets.known, 'snippets')],
    ['KitFiles.ids', of(snippets.known, 'snippets')],
    ['ReadingPath.id', of(paths.known, 'paths')],
    ['WorkedExample.id', of(workedExamples.known, 'worked-examples')],
    ['CostFinding.workload', of(workloads.known, 'workloads')],
    [
      'Formulas.group',
      (id) =>
        !formulas || groups.has(id)
          ? undefined
          : `No formulas "${id}". Add the group to content/formulas.yaml or correct the id.`,
    ],
  ]);
}

function namedByTag(match: RegExpExecArray, names: ReadonlyMap<string, Test>): readonly Named[] {
  const [, tag = '', attributes = ''] = match;
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(([, attribute, value = '']) => {
    const test = names.get(`${tag}.${attribute}`);
    const ids = test ? value.split(/\s+/).filter(Boolean) : [];
    return ids.map((id) => ({ offset: match.index, fault: test?.(id) }));
  });
}

function unknown(known: ReadonlySet<string>, folder: string, id: string): string | undefined {
  return known.has(id) ? undefined : `Unknown id "${id}". ${file(folder, id)} or correct it.`;
}

function pictureFault({ file: page }: Page, target: string, reader: Reader): string | undefined {
  if (/^[a-z]+:/.test(target))
    return `The picture ${target} lies on another site. Add its file beside the page.`;
  const folder = page.replace(/^content\//, '').replace(/[^/]+$/, '');
  const place = target.startsWith('/') ? `../public${target}` : `${folder}${target}`;
  if (reader.has(place)) return undefined;
  const shown = target.startsWith('/') ? `public${target}` : `content/${folder}${target}`;
  return `The picture ${target} does not exist. Add ${shown.replace('/./', '/')} or correct the address.`;
}
