import type { ExportTarget } from '#shared/contract';
import { type Flow, type FlowBlock, type PlanPages, planRuns } from '#shared/flow';
import { textLosses, toldLosses } from '#shared/losses';
import type { Project } from '#shared/project';
import { sceneTheme } from '#shared/scene';
import type { ExportContext, ExportResult } from '../types';
import { loadPictures } from './load-pictures';
import { loadSymbolsFor } from './load-symbols';
import { paintFlowPage, planStructure } from './plan/paint-page';
import { PdfFile, takeBreath } from './writer/index';

interface FlowOnPages {
  readonly target: ExportTarget;
  /** What follows the project's name in the file's. */
  readonly suffix: string;
  readonly project: Project;
  readonly flow: Flow;
  readonly pages: PlanPages;
}

/**
 * Writes a flow that is laid out as PDF: text with bookmarks, page labels and tags. Rejects with `export.missingAsset` or
 * `export.cancelled`.
 */
export async function flowPdf(laid: FlowOnPages, context: ExportContext): Promise<ExportResult> {
  const { target, suffix, project, flow, pages: plan } = laid;
  const runs = planRuns(plan);
  const text = runs.map((run) => run.text).join('');
  const file = new PdfFile({
    title: flow.title,
    author: flow.cover.company,
    subject: flow.cover.oneLiner,
    language: flow.language,
    moment: context.date.moment,
  });
  await file.loadFonts(new Set(runs.map((run) => run.face)));
  await loadSymbolsFor(file, text);
  const unread = await loadPictures(file, target, wantedPictures(flow), context);
  await paint(file, plan, project, context);
  addBookmarks(file, plan);
  const bytes = await file.write([
    ...(plan.firstTextPage > 0 ? [{ fromPage: 0, style: 'roman' as const, start: 1, prefix: '' }] : []),
    ...(plan.pages.length > plan.firstTextPage
      ? [{ fromPage: plan.firstTextPage, style: 'decimal' as const, start: 1, prefix: '' }]
      : []),
  ]);
  context.report(plan.pages.length + 1, plan.pages.length + 1);
  return {
    files: [{ suffix, bytes }],
    losses: [...unread, ...toldLosses(target, [{ place: 'plan', ...textLosses(target, text) }])],
  };
}

async function paint(file: PdfFile, plan: PlanPages, project: Project, context: ExportContext): Promise<void> {
  // The plan is printed: its paper is white whatever the deck's is.
  const { colors } = sceneTheme({ deck: { ...project.deck, mode: 'light' } });
  const planContext = { file, plan, colors, nodes: planStructure(file, plan) };
  const pages = plan.pages.map(() => file.addPage(plan.widthPt, plan.heightPt));
  for (const [index, page] of plan.pages.entries()) {
    await takeBreath(context.signal);
    paintFlowPage(page, pages[index] as (typeof pages)[number], pages, planContext);
    context.report(index + 1, plan.pages.length + 1);
  }
}

function addBookmarks(file: PdfFile, plan: PlanPages): void {
  for (const { level, number, title, page, topPt } of plan.headings) {
    const target = file.pages[plan.firstTextPage + page];
    if (target === undefined) continue;
    const words = `${number} ${title}`.replace(/\s+/g, ' ').trim();
    file.bookmarks.push({ title: words, level, page: target.ref, topPt: plan.heightPt - topPt + 12 });
  }
}

function wantedPictures(flow: Flow): { asset: string; place: string }[] {
  const figures = (blocks: readonly FlowBlock[], place: string) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [{ asset: block.asset, place }] : []));
  return [
    { asset: flow.cover.logo, place: 'cover' },
    ...figures(flow.preface, 'cover'),
    ...flow.sections.flatMap((section) => figures(section.blocks, section.id)),
  ];
}
