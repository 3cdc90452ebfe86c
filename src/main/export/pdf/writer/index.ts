/** Writes PDF: everything that pdf-lib has no interface for, and nothing about decks or plans. */
export { PictureError } from '#main/images';
export type { DocumentFacts } from './metadata';
export type { Bookmark } from './outline';
export type { PageLabelRange } from './page-labels';
export * from './pdf-file';
export type { StructureNode, StructureType } from './structure-tree';
export * from './text-run';
export * from './working';
