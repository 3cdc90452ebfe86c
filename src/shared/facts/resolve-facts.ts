import type { DocumentLanguage } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import type { Block, FactInline, Project, SlideParagraph } from '#shared/project';
import { factsOf } from './facts-of';
import { factStyleOf, formatFact } from './format-fact';
import type { Facts } from './types';

/** Puts a fact of a text into words: never empty, also when nobody knows its name. */
export type FactResolver = (fact: Pick<FactInline, 'name' | 'style'>) => string;

/** The words for facts in a project's own language. */
export function factResolverOf(project: Project): FactResolver {
  return factResolver(factsOf(project), project.language);
}

/** The words for facts in a language. A value that is not set and a name that nobody knows are said as such. */
export function factResolver(facts: Facts, language: DocumentLanguage): FactResolver {
  const { t } = createTranslator(language);
  return ({ name, style }) => {
    const fact = facts.get(name);
    if (!fact) return t('facts.unknown', { name: shortened(name) });
    return formatFact(fact.value, language, factStyleOf(style));
  };
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** Text with its facts put into words; marks are kept, and what holds no fact is the very same value. */
export function resolveInBlocks(blocks: readonly Block[], resolve: FactResolver): readonly Block[] {
  return resolveInNodes(blocks, resolve);
}

/** As {@link resolveInBlocks}, for the lines of a slide. */
export function resolveInParagraphs(
  paragraphs: readonly SlideParagraph[],
  resolve: FactResolver,
): readonly SlideParagraph[] {
  return resolveInNodes(paragraphs, resolve);
}

interface Node {
  readonly type?: unknown;
  readonly children?: unknown;
}

function resolveInNodes<T>(nodes: readonly T[], resolve: FactResolver): readonly T[] {
  let isSame = true;
  const resolved = nodes.map((node) => {
    const next = resolveInNode(node as Node, resolve) as T;
    if (next !== node) isSame = false;
    return next;
  });
  return isSame ? nodes : resolved;
}

function resolveInNode(node: Node, resolve: FactResolver): unknown {
  if (node.type === 'fact') {
    const fact = node as FactInline;
    return { ...fact.children[0], text: resolve(fact) };
  }
  if (!Array.isArray(node.children)) return node;
  const children = resolveInNodes(node.children as Node[], resolve);
  return children === node.children ? node : { ...node, children };
}

/** The names of all facts in some text, each once, in reading order. */
export function factNamesIn(nodes: readonly unknown[]): readonly string[] {
  const names = new Set<string>();
  const visit = (node: Node) => {
    if (node.type === 'fact') names.add((node as FactInline).name);
    else if (Array.isArray(node.children)) for (const child of node.children) visit(child as Node);
  };
  for (const node of nodes) visit(node as Node);
  return [...names];
}
