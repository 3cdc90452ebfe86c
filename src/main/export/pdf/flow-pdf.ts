import { type ExportTarget, type Loss, planTargets } from '#shared/contract';
import { type Flow, type FlowBlock, type PlanPages, planRuns } from '#shared/flow';
import { textLosses, toldLosses } from '#shared/losses';
import type { Project } from '#shared/project';
import { sceneTheme } from '#shared/scene';
import type { ExportContext, ExportResult } from '../types';
import { loadPictures } from './load-pictures';
import { loadSymbolsFor } from './load-symbols';
import { paintFlowPage, planStructure } from './plan/paint-page';
import { type Bookmark, type DocumentFacts, type PagesPart, type PartAdded, PdfFile, takeBreath } from './writer/index';

interface FlowOnPages {
  readonly target: ExportTarget;
  readonly project: Project;
  readonly flow: Flow;
  readonly pages: PlanPages;
}

/**
 * Writes a flow that is laid out as PDF: text with bookmarks, page labels and tags. `suffix` follows the project's name in the
 * file's. Rejects with `export.missingAsset` or `export.cancelled`.
 */
export async function flowPdf(laid: FlowOnPages, suffix: string, context: ExportContext): Promise<ExportResult> {
  const { flow, pages: plan } = laid;
  const file = new PdfFile(factsOfFlow(flow, context));
  const losses = await loadFlow(file, laid, context);
  const report = (done: number) => context.report(done, plan.pages.length + 1);
  const { bookmarks, labels } = await paintFlow({ file, root: file.structure.root }, laid, { ...context, report });
  file.bookmarks.push(...bookmarks);
  const bytes = await file.write(labels);
  report(plan.pages.length + 1);
  return { files: [{ suffix, bytes }], losses };
}

/** What a file with a flow says of itself. */
export function factsOfFlow({ title, cover, language }: Flow, { date }: ExportContext): DocumentFacts {
  return { title, author: cover.company, subject: cover.oneLiner, language, moment: date.moment };
}

/** Loads what a flow needs into a file: fonts and pictures. Returns what is lost of them. */
export async function loadFlow(
  file: PdfFile,
  { target, flow, pages: plan }: FlowOnPages,
  context: ExportContext,
): Promise<readonly Loss[]> {
  const runs = planRuns(plan);
  const text = runs.map((run) => run.text).join('');
  await file.loadFonts(new Set(runs.map((run) => run.face)));
  await loadSymbolsFor(file, text);
  const unread = await loadPictures(file, target, wantedPictures(flow), context);
  const place = planTargets.includes(target) ? 'plan' : '';
  return [...unread, ...toldLosses(target, [{ place, ...textLosses(target, text) }])];
}

/** Adds the pages of a flow to a file whose fonts and pictures are loaded; reports each. */
export async function paintFlow(
  { file, root }: PagesPart,
  { target, project, pages: plan }: FlowOnPages,
  context: Pick<ExportContext, 'signal' | 'report'>,
): Promise<PartAdded> {
  // The plan is printed: its paper is white whatever the deck's is.
  const { colors } = sceneTheme({ deck: { ...project.deck, mode: 'light' } });
  const firstPage = file.pages.length;
  const pages = plan.pages.map(() => file.addPage(plan.widthPt, plan.heightPt));
  const planContext = { file, target, plan, colors, nodes: planStructure(file, root, plan) };
  for (const [index, page] of plan.pages.entries()) {
    await takeBreath(context.signal);
    paintFlowPage(page, pages[index] as (typeof pages)[number], pages, planContext);
    context.report(index + 1, plan.pages.length);
  }
  const bookmarks = plan.headings.flatMap(({ level, number, title, page, topPt }): readonly Bookmark[] => {
    const stands = pages[plan.firstTextPage + page];
    if (stands === undefined) return [];
    const words = `${number} ${title}`.replace(/\s+/g, ' ').trim();
    return [{ title: words, level, page: stands.ref, topPt: plan.heightPt - topPt + 12 }];
  });
  const range = (fromPage: number, style: 'roman' | 'decimal') => ({ fromPage, style, start: 1, prefix: '' });
  const labels = [
    ...(plan.firstTextPage > 0 ? [range(firstPage, 'roman')] : []),
    ...(plan.pages.length > plan.firstTextPage ? [range(firstPage + plan.firstTextPage, 'decimal')] : []),
  ];
  return { bookmarks, labels };
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
