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

/** The optional fields, in the order in which they are asked for. */
export const kindFields = [
  'form',
  'container',
  'editor',
  'volume',
  'issue',
  'pages',
  'edition',
  'place',
  'number',
  'doi',
] as const satisfies readonly (keyof Reference)[];
export type KindField = (typeof kindFields)[number];

const fields: Readonly<Record<ReferenceKind, readonly KindField[]>> = {
  report: ['form', 'pages', 'place', 'number', 'doi'],
  web: ['form', 'container'],
  journal: ['container', 'volume', 'issue', 'pages', 'doi'],
  newspaper: ['container', 'pages'],
  book: ['editor', 'volume', 'pages', 'edition', 'place', 'doi'],
  chapter: ['container', 'editor', 'volume', 'pages', 'edition', 'place', 'doi'],
  conference: ['form', 'container', 'editor', 'volume', 'issue', 'pages', 'place', 'doi'],
  thesis: ['form', 'container', 'pages', 'place', 'number', 'doi'],
  standard: ['number'],
  patent: ['pages', 'number'],
  law: ['number'],
  dataset: ['form', 'edition', 'number', 'doi'],
  interview: [],
};

/** Which of the optional fields a kind is cited by; what has no kind may need any of a report's. */
export function fieldsOfKind(kind: ReferenceKind | null): readonly KindField[] {
  return fields[kind ?? 'report'];
}

/** The kind of a reference; null when nobody has said, or a newer program has said what this one does not know. */
export function kindOf({ kind }: Pick<Reference, 'kind'>): ReferenceKind | null {
  return referenceKinds.find((known) => known === kind) ?? null;
}
