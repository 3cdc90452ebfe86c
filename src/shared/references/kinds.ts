import type { Reference } from '#shared/project';

/** The kinds of sources. What is none of them has no kind, and is cited by what it has. */
export const referenceKinds = [
  'report',
  'web',
  'journal',
  'newspaper',
  'book',
  'chapter',
  'conference',
  'thesis',
  'standard',
  'patent',
  'law',
  'dataset',
  'interview',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** The kind of a reference; null when nobody has said, or a newer program has said what this one does not know. */
export function kindOf({ kind }: Pick<Reference, 'kind'>): ReferenceKind | null {
  return referenceKinds.find((known) => known === kind) ?? null;
}
