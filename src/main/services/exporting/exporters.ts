import type { ExportContext, ExportResult } from '#main/export';
import type { ExportOptions, ExportTarget } from '#shared/contract';
import type { OutlineWords } from '#shared/guidance';
import type { Project } from '#shared/project';
import { sceneOf } from '#shared/scene';

/** One way out of a project. */
export type Exporter = (
  project: Project,
  words: OutlineWords,
  context: ExportContext,
  options: ExportOptions,
) => Promise<ExportResult>;

/** Every target has its exporter, loaded when it is asked for; a new target does not compile until it has one. */
export const exporters: Readonly<Record<ExportTarget, Exporter>> = {
  'deck-pptx': async (project, _words, context) =>
    (await import('#main/export/pptx')).deckPptx(sceneOf(project), context),
  'deck-pdf': async (project, _words, context, { deckPdf: forms }) =>
    (await import('#main/export/pdf')).deckPdf(sceneOf(project), context, forms),
  'deck-png': async (project, _words, context, options) =>
    (await import('#main/export/png')).deckPng(sceneOf(project), context, options),
  'plan-pdf': async (project, words, context) => (await import('#main/export/pdf')).planPdf(project, words, context),
  'plan-md': async (project, words, context) =>
    (await import('#main/export/markdown')).planMarkdown(project, words, context),
  'numbers-xlsx': async (project, _words, context) => (await import('#main/export/xlsx')).numbersXlsx(project, context),
};
