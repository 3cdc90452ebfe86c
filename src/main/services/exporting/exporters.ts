import type { ExportContext, ExportResult } from '#main/export';
import { type ExportOptions, type ExportTarget, keepsEmptySlides } from '#shared/contract';
import type { OutlineWords } from '#shared/guidance';
import type { Project } from '#shared/project';
import { leavingScene, type Scene } from '#shared/scene';
import { withLog } from '#shared/sending';

/** One way out of a project. */
export type Exporter = (
  project: Project,
  words: OutlineWords,
  context: ExportContext,
  options: ExportOptions,
) => Promise<ExportResult>;

/** The slides that leave with a target. */
function leaving(project: Project, target: ExportTarget, options: ExportOptions): Scene {
  return leavingScene(project, keepsEmptySlides(target, options));
}

/** The project whose plan leaves. */
function planLeaving(project: Project, options: ExportOptions): Project {
  return options.withLog ? withLog(project) : project;
}

/** Every target has its exporter, loaded when it is asked for; a new target does not compile until it has one. */
export const exporters: Readonly<Record<ExportTarget, Exporter>> = {
  'deck-pptx': async (project, _words, context, options) =>
    (await import('#main/export/pptx')).deckPptx(leaving(project, 'deck-pptx', options), context),
  'deck-pdf': async (project, _words, context, options) =>
    (await import('#main/export/pdf')).deckPdf(leaving(project, 'deck-pdf', options), context, options.deckPdf),
  'deck-png': async (project, _words, context, options) =>
    (await import('#main/export/png')).deckPng(leaving(project, 'deck-png', options), context, options),
  'plan-pdf': async (project, words, context, options) =>
    (await import('#main/export/pdf')).planPdf(planLeaving(project, options), words, context),
  'plan-md': async (project, words, context, options) =>
    (await import('#main/export/markdown')).planMarkdown(planLeaving(project, options), words, context),
  'deck-plan-pdf': async (project, words, context, options) =>
    (await import('#main/export/pdf')).deckPlanPdf(
      leaving(project, 'deck-plan-pdf', options),
      planLeaving(project, options),
      words,
      context,
    ),
  'readiness-pdf': async (project, words, context) =>
    (await import('#main/export/pdf')).readinessPdf(project, words, context),
  'numbers-xlsx': async (project, _words, context) => (await import('#main/export/xlsx')).numbersXlsx(project, context),
};
