import type { DocumentLanguage } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import type { Block, FactInline, Project, SlideParagraph } from '#shared/project';
import { factsOf } from './facts-of';
import { factStyleOf, formatFact } from './format-fact';
import type { Facts } from './types';

/** Puts a fact of a text into words: never empty, also when nobody knows its name. */
export type SayFact = (fact: Pick<FactInline, 'name' | 'style'>) => string;

/** The words for facts in a project's own language. */
export function sayFactsOf(project: Project): SayFact {
  return sayFacts(factsOf(project), project.language);
}

/** The words for facts in a language. A value that is not set and a name that nobody knows are said as such. */
export function sayFacts(facts: Facts, language: DocumentLanguage): SayFact {
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
export function sayInBlocks(blocks: readonly Block[], say: SayFact): readonly Block[] {
  return sayInNodes(blocks, say);
}

/** As {@link sayInBlocks}, for the lines of a slide. */
export function sayInParagraphs(paragraphs: readonly SlideParagraph[], say: SayFact): readonly SlideParagraph[] {
  return sayInNodes(paragraphs, say);
}

interface Node {
  readonly type?: unknown;
  readonly children?: unknown;
}

function sayInNodes<T>(nodes: readonly T[], say: SayFact): readonly T[] {
  let isSame = true;
  const said = nodes.map((node) => {
    const next = sayInNode(node as Node, say) as T;
    if (next !== node) isSame = false;
    return next;
  });
  return isSame ? nodes : said;
}

function sayInNode(node: Node, say: SayFact): unknown {
  if (node.type === 'fact') {
    const fact = node as FactInline;
    return { ...fact.children[0], text: say(fact) };
  }
  if (!Array.isArray(node.children)) return node;
  const children = sayInNodes(node.children as Node[], say);
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
