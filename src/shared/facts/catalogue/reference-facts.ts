import { type DocumentLanguage, listed } from '#shared/base';
import type { Project } from '#shared/project';
import { citationText, shortCitation } from '#shared/references';
import { labelText } from '../format-fact';
import { computed, inputFact, notSet, text, typed, words } from '../make-fact';
import type { Fact } from '../types';

/** What a table of sources says of one: how it is cited, and which figures name it. */
export const referenceColumns = ['source', 'for'] as const;
/** What can be said of a source: the same, and how a sentence names it. */
const said = [...referenceColumns, 'cited'] as const;
type Said = (typeof said)[number];

/** A fact's name for a cell of the table of sources, or for a source within a sentence. */
export function referenceFactName(id: string, column: Said): string {
  return `reference.${id}.${column}`;
}

/**
 * The fact of a source by its name, made when somebody asks as cells of registers are. `all`: the facts that may name the source. Null when there
 * is none.
 */
export function referenceFact(
  { references }: Pick<Project, 'references'>,
  all: readonly Fact[],
  name: string,
): Fact | null {
  const [, id = '', column = ''] = /^reference\.(.+)\.([^.]+)$/.exec(name) ?? [];
  const at = references.findIndex((one) => one.id === id);
  const reference = references[at];
  if (!reference || !said.some((one) => one === column)) return null;
  const label = words(`reference.${column as Said}`, { name: reference.title.trim() });
  if (column === 'source') return typed('claims', name, label, text(citationText(reference)), ['references', at]);
  if (column === 'cited') {
    const both = { en: shortCitation(reference, 'en'), 'zh-CN': shortCitation(reference, 'zh-CN') };
    return typed('claims', name, label, { kind: 'said', words: both }, ['references', at]);
  }
  const backed = all.filter(({ origin }) => origin.kind === 'typed' && origin.claimed?.reference === id);
  const named = (language: DocumentLanguage) =>
    listed([...new Set(backed.map((fact) => labelText(fact.label, language)))], language);
  const value: Fact['value'] =
    backed.length === 0 ? notSet : { kind: 'said', words: { en: named('en'), 'zh-CN': named('zh-CN') } };
  return computed('claims', name, label, value, 'naming', backed.map(inputFact));
}

/** The source that a fact names within a sentence, by its id; null for every other fact. */
export function citedReference(name: string): string | null {
  return /^reference\.(.+)\.cited$/.exec(name)?.[1] ?? null;
}
