import {
  deckPdf,
  deckPptx,
  type ExportContext,
  type ExportResult,
  numbersXlsx,
  planMarkdown,
  planPdf,
} from '#main/export';
import type { ExportTarget } from '#shared/contract';
import type { OutlineWords } from '#shared/guidance';
import type { Project } from '#shared/project';
import { buildScene } from '#shared/scene';

/** One way out of a project. */
export type Exporter = (project: Project, words: OutlineWords, context: ExportContext) => Promise<ExportResult>;

/** Every target has its exporter; a new target does not compile until it has one. */
export const exporters: Readonly<Record<ExportTarget, Exporter>> = {
  'deck-pptx': (project, _words, context) => deckPptx(buildScene(project), context),
  'deck-pdf': (project, _words, context) => deckPdf(buildScene(project), context),
  'plan-pdf': planPdf,
  'plan-md': planMarkdown,
  'numbers-xlsx': (project, _words, context) => numbersXlsx(project, context),
};
