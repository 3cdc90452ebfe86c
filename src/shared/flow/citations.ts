import type { DocumentLanguage } from '#shared/base';
import {
  citedReference,
  type FactResolver,
  factNamesIn,
  factResolverOf,
  factsOf,
  resolveInBlocks,
} from '#shared/facts';
import type { Block, Project, Reference, Section } from '#shared/project';
import { citeReference } from '#shared/references';
import type { FlowList } from './types';

/** The sources of a plan as it is printed: numbered in the order in which figures of the text name them, then the others. */
export interface Citations {
  /** A section's text with its values in words. Behind a figure that has a source stands its number, once a section. */
  readonly resolve: (body: readonly Block[]) => readonly Block[];
  /** The numbers that sources are printed under, by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The numbered list; null where no source has a title. */
  readonly list: FlowList | null;
}

/** `shown`: the sections that are printed, in their order. */
export function citationsOf(project: Project, shown: readonly Section[]): Citations {
  const references = printedReferences(project);
  const sources = sourcesOfFacts(project, references);
  const named = factNamesIn(shown.flatMap(({ body }) => body.filter(isCiting)));
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const sourceOf = (name: string) => sources.get(name) ?? byId.get(citedReference(name) ?? '');
  const ordered = [...new Set([...named.flatMap((name) => sourceOf(name) ?? []), ...references])];
  const numbers = new Map(ordered.map(({ id }, at) => [id, at + 1]));
  const resolve = factResolverOf(project);
  return {
    numbers,
    resolve: (body) => {
      const citing = withNumbers(resolve, (name) => numbers.get(sourceOf(name)?.id ?? ''), project.language);
      return body.flatMap((block) => resolveInBlocks([block], isCiting(block) ? citing : resolve));
    },
    list: ordered.length === 0 ? null : listOf(ordered),
  };
}

/** References that are printed: those with a title. */
export function printedReferences({ references }: Pick<Project, 'references'>): readonly Reference[] {
  return references.filter(({ title }) => title.trim() !== '');
}

/** A heading stands in the contents and above every page: no place for numbers of sources. */
const isCiting = ({ type }: Block) => type !== 'heading';

/** The sources of claims and of the market's figures, by the names of these facts. */
function sourcesOfFacts(project: Project, references: readonly Reference[]): ReadonlyMap<string, Reference> {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  return new Map(
    factsOf(project).all.flatMap(({ name, origin }) => {
      const source = origin.kind === 'typed' ? byId.get(origin.claimed?.reference ?? '') : undefined;
      return source ? [[name, source] as const] : [];
    }),
  );
}

/** No line begins with the number in English; in Chinese nothing stands between. */
const beforeNumber: Readonly<Record<DocumentLanguage, string>> = { 'zh-CN': '', en: '\u00a0' };

/** The same words, with a number in brackets where a name comes first; of a source that a sentence cites, the number alone. */
function withNumbers(
  resolve: FactResolver,
  numberOf: (name: string) => number | undefined,
  language: DocumentLanguage,
): FactResolver {
  const cited = new Set<string>();
  return (fact) => {
    if (citedReference(fact.name) !== null) {
      const own = numberOf(fact.name);
      return own === undefined ? resolve(fact) : `[${own}]`;
    }
    const number = cited.has(fact.name) ? undefined : numberOf(fact.name);
    if (number === undefined) return resolve(fact);
    cited.add(fact.name);
    return `${resolve(fact)}${beforeNumber[language]}[${number}]`;
  };
}

function listOf(references: readonly Reference[]): FlowList {
  const plain = { bold: false, underline: false, strike: false, code: false };
  const items = references.map((reference, at) => ({
    marker: `[${at + 1}]`,
    blocks: [{ kind: 'paragraph' as const, runs: citeReference(reference).map((run) => ({ ...plain, ...run })) }],
  }));
  return { kind: 'list', ordered: true, items, place: ['references'] };
}
