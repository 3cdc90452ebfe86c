/** Markdown becomes a plan: rich-text blocks, sections, a project. Text and bytes in, values out; the caller owns the disk. */
export { type BlocksFromMarkdown, blocksFromMarkdown, type PendingImage } from './blocks-from-markdown';
export { type ImportedProject, type ImportOptions, projectFromMarkdown } from './project-from-markdown';
export { writtenLanguage } from './written-language';
