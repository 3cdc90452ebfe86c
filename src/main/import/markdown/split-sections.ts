import type { Heading, RootContent } from 'mdast';
import { inlinePieces, plainLine, type Writing } from './inline-pieces';

/** Longer headings are text that somebody set large; they stay in the body. */
const longestTitle = 300;

export interface SplitSection {
  /** Empty for what stands before the first heading. */
  readonly title: string;
  readonly content: readonly RootContent[];
}

export interface SplitDocument {
  /** The heading that names the whole document: taken out of the sections. Empty when there is none. */
  readonly title: string;
  /** The depth of headings that begin a section. */
  readonly sectionDepth: number;
  readonly sections: readonly SplitSection[];
}

/**
 * Cuts a document at the headings that make sections well. A first heading that is alone at the shallowest depth is
 * the document's title. Sections begin at the shallowest depth that the rest uses at least twice (a lone appendix one
 * level up must not swallow the chapters), or at its first heading when nothing stands above that. `named` is the title that its front matter gives it.
 */
export function splitSections(nodes: readonly RootContent[], writing: Writing, named = ''): SplitDocument {
  const titleOf = (node: Heading) => plainLine(inlinePieces(node.children, writing));
  const headings = nodes.filter((node): node is Heading => node.type === 'heading' && canBegin(titleOf(node)));
  const first = headings[0];
  const shallowest = shallowestOf(headings);
  const isAlone = first && headings.filter((heading) => heading.depth <= first.depth).length === 1;
  // A document that is named elsewhere may have one chapter only.
  const isOnlyChapter = named !== '' && headings.length === 1 && first && titleOf(first) !== named;
  const titleNode = isAlone && !isOnlyChapter ? first : undefined;
  const rest = headings.filter((heading) => heading !== titleNode);
  const sectionDepth = rest.length === 0 ? shallowest : depthOfSections(rest);
  const sections: { title: string; content: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node === titleNode) continue;
    const title = node.type === 'heading' ? titleOf(node) : '';
    const begins = node.type === 'heading' && node.depth <= sectionDepth && canBegin(title);
    if (begins) sections.push({ title, content: [] });
    else if (sections.length > 0) sections.at(-1)?.content.push(node);
    else sections.push({ title: '', content: [node] });
  }
  return { title: titleNode ? titleOf(titleNode) : '', sectionDepth, sections };
}

function canBegin(title: string): boolean {
  return title !== '' && title.length <= longestTitle;
}

function depthOfSections(headings: readonly Heading[]): number {
  const shallowest = shallowestOf(headings);
  if (headings[0]?.depth === shallowest) return shallowest;
  const counts = new Map<number, number>();
  for (const { depth } of headings) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  const repeated = headings.filter(({ depth }) => (counts.get(depth) ?? 0) > 1);
  return repeated.length > 0 ? shallowestOf(repeated) : shallowest;
}

function shallowestOf(headings: readonly Heading[]): number {
  return headings.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
}
