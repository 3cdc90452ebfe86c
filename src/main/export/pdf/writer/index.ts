/** Writes PDF: everything that pdf-lib has no interface for, and nothing about decks or plans. */
export { PictureError } from '#main/export/images';
export type { EmbeddedPicture } from './embedded-pictures';
export { linkUrl } from './links';
export type { Box, Hex } from './page-content';
export * from './pdf-file';
export type { StructureNode, StructureType } from './structure-tree';
export * from './text-run';
export * from './working';
