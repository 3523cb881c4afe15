import { glossaryFaults, labelsOf } from '../../prose/glossary.ts';
import { auditNavigation } from '../../prose/navigation.ts';
import type { Gathered } from '../reading/gather.ts';
import type { Reader } from '../reading/reader.ts';
import { file, mustBeKnown, page } from './known.ts';

const HOME = '/';

/** Navigation, short addresses, terms and snippets name pages and files that exist, each once. */
export function checkProse(gathered: Gathered, reader: Reader): void {
  const { navigation, shortLinks, terms, snippets, snippetFiles, studies, known } = gathered;
  if (navigation) {
    const paths = [...known].filter((path) => path !== HOME);
    const { sections } = navigation.site;
    for (const says of auditNavigation(sections, paths)) {
      const [path = ''] = says.split(' ');
      const at = sections.findLastIndex(({ pages }) => pages.includes(path));
      const nth = sections[at]?.pages.lastIndexOf(path) ?? -1;
      reader.refuse('navigation.yaml', nth < 0 ? [] : ['site', 'sections', at, 'pages', nth], says);
    }
  }
  for (const [id, path] of Object.entries(shortLinks ?? {}))
    mustBeKnown(reader, known, 'short-links.yaml', [id], path, page(path));

  for (const says of glossaryFaults([...terms.values()])) {
    const [, label = ''] = /^"(.*)" is claimed/.exec(says) ?? [];
    const last = [...terms.values()].findLast((term) => labelsOf(term).includes(label));
    const at = last ? labelsOf(last).lastIndexOf(label) : 0;
    reader.refuse(`terms/${last?.id}.yaml`, at > 0 ? ['aliases', at - 1] : ['name'], says);
  }
  for (const term of terms.values()) {
    const name = `terms/${term.id}.yaml`;
    for (const [at, id] of term.sources.entries())
      mustBeKnown(reader, studies.known, name, ['sources', at], id, file('studies', id));
    mustBeKnown(reader, known, name, ['page'], term.page, page(term.page));
  }
  const filesOf = new Map<string, string>();
  for (const snippet of snippets.values()) {
    const name = `snippets/${snippet.id}.yaml`;
    if (!snippetFiles.has(snippet.file))
      reader.refuse(
        name,
        ['file'],
        `names "${snippet.file}". Add content/snippets/files/${snippet.file}.`,
      );
    const first = filesOf.get(snippet.file);
    if (first)
      reader.refuse(name, ['file'], `"${snippet.file}" belongs to "${first}". Leave it to one.`);
    filesOf.set(snippet.file, snippet.id);
    mustBeKnown(reader, known, name, ['page'], snippet.page, page(snippet.page));
  }
}
