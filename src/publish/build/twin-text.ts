import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const SKIPPED = new Set(['script', 'style', 'svg', 'button', 'form', 'template']);

/** As much of a node of the page as is looked at here. */
interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  position?: unknown;
}

const toMarkdown = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/** A page and where its Markdown copy is published. */
export interface TwinText {
  /** The address in the page’s link to the copy. */
  readonly address: string;
  readonly text: string;
}

/**
 * The Markdown copy of a built page, or `undefined` where the page links none. What is marked
 * `data-twin="skip"` stays out, as do scripts and drawings; links become absolute.
 */
export function twinText(html: string): TwinText | undefined {
  const address = attributeOf(html, /<link rel="alternate" type="text\/markdown"[^>]*>/, 'href');
  const canonical = attributeOf(html, /<link rel="canonical"[^>]*>/, 'href');
  const start = html.indexOf('>', html.indexOf('<main')) + 1;
  const end = html.lastIndexOf('</main>');
  if (!address || !canonical || end < 0) return undefined;

  const page = toMarkdown.parse(html.slice(start, end));
  prune(page as Node, canonical);
  const body = toMarkdown.stringify(toMarkdown.runSync(page)).trim();
  const verified = attributeOf(html, /<meta name="last-verified"[^>]*>/, 'content');
  const source = `Source: ${canonical}${verified ? ` · last verified ${verified}` : ''}`;
  return { address, text: `${source}\n\n${body}\n` };
}

function attributeOf(html: string, tag: RegExp, name: string): string | undefined {
  const [found = ''] = tag.exec(html) ?? [];
  return new RegExp(` ${name}="([^"]*)"`).exec(found)?.[1]?.replaceAll('&amp;', '&');
}

/** Leaves only what belongs into a copy. */
function prune(parent: Node, canonical: string): void {
  const kept: Node[] = [];
  const keep = (node: Node) => {
    const last = kept.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      kept[kept.length - 1] = { type: 'text', value: `${last.value}${node.value}` };
    else kept.push(node);
  };
  for (const node of parent.children ?? []) {
    const { type, tagName = '', properties = {} } = node;
    // Positions are copied with every tree, and nobody reads them.
    node.position = undefined;
    if (type === 'comment' || SKIPPED.has(tagName) || properties['dataTwin'] === 'skip') continue;
    if (tagName === 'small') keep({ type: 'text', value: ' ' });
    if (tagName === 'math') {
      const typed = properties['alttext'] ?? textOf(node);
      const children = [{ type: 'text', value: String(typed) }];
      keep({ type: 'element', tagName: 'code', properties: {}, children });
      continue;
    }
    const target = tagName === 'a' ? properties['href'] : undefined;
    if (typeof target === 'string' && !target.startsWith('#'))
      properties['href'] = new URL(target, canonical).href;
    prune(node, canonical);
    keep(node);
  }
  if (parent.children) parent.children = kept;
}

function textOf({ value = '', children = [] }: Node): string {
  return value + children.map(textOf).join('');
}
