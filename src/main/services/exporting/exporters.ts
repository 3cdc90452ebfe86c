import {
  deckPdf,
  deckPng,
  deckPptx,
  type ExportContext,
  type ExportResult,
  numbersXlsx,
  planMarkdown,
  planPdf,
} from '#main/export';
import type { ExportOptions, ExportTarget } from '#shared/contract';
import type { OutlineWords } from '#shared/guidance';
import type { Project } from '#shared/project';
import { buildScene } from '#shared/scene';

/** One way out of a project. */
export type Exporter = (
  project: Project,
  words: OutlineWords,
  context: ExportContext,
  options: ExportOptions,
) => Promise<ExportResult>;

/** Every target has its exporter; a new target does not compile until it has one. */
export const exporters: Readonly<Record<ExportTarget, Exporter>> = {
  'deck-pptx': (project, _words, context) => deckPptx(buildScene(project), context),
  'deck-pdf': (project, _words, context, { deckPdf: forms }) => deckPdf(buildScene(project), context, forms),
  'deck-png': (project, _words, context, options) => deckPng(buildScene(project), context, options),
  'plan-pdf': planPdf,
  'plan-md': planMarkdown,
  'numbers-xlsx': (project, _words, context) => numbersXlsx(project, context),
};
