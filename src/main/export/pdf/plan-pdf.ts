import { formatDate } from '#shared/facts';
import { type Flow, type FlowBlock, flowOf, layPlan, type PlanPages, planRuns } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import { textLosses, toldLosses, toldPlanLinks } from '#shared/losses';
import type { Project } from '#shared/project';
import { sceneTheme } from '#shared/scene';
import type { ExportContext, ExportResult } from '../types';
import { loadPictures } from './load-pictures';
import { loadSymbolsFor } from './load-symbols';
import { paintPage, planStructure } from './plan/paint-page';
import { PdfFile, takeBreath } from './writer/index';

/**
 * Writes a plan as PDF on A4: cover, contents, text with bookmarks, page labels, running heads and tags. Rejects with
 * `export.missingAsset` or `export.cancelled`.
 */
export async function planPdf(project: Project, words: OutlineWords, context: ExportContext): Promise<ExportResult> {
  const flow = flowOf(project, words);
  await takeBreath(context.signal);
  const plan = layPlan(flow, formatDate(context.date.day, project.language, 'long'));
  await takeBreath(context.signal);
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
  const unread = await loadPictures(file, 'plan-pdf', wantedPictures(flow), context);
  await paint(file, plan, project, context);
  addBookmarks(file, plan);
  const bytes = await file.write([
    { fromPage: 0, style: 'roman', start: 1, prefix: '' },
    ...(plan.pages.length > plan.firstTextPage
      ? [{ fromPage: plan.firstTextPage, style: 'decimal' as const, start: 1, prefix: '' }]
      : []),
  ]);
  context.report(plan.pages.length + 1, plan.pages.length + 1);
  return {
    files: [{ suffix: '-plan.pdf', bytes }],
    losses: [
      ...unread,
      ...toldLosses('plan-pdf', [{ place: 'plan', ...textLosses('plan-pdf', text) }]),
      ...toldPlanLinks('plan-pdf', project),
    ],
  };
}

async function paint(file: PdfFile, plan: PlanPages, project: Project, context: ExportContext): Promise<void> {
  // The plan is printed: its paper is white whatever the deck's is.
  const { colors } = sceneTheme({ deck: { ...project.deck, mode: 'light' } });
  const planContext = { file, plan, colors, nodes: planStructure(file, plan) };
  const pages = plan.pages.map(() => file.addPage(plan.widthPt, plan.heightPt));
  for (const [index, page] of plan.pages.entries()) {
    await takeBreath(context.signal);
    paintPage(page, pages[index] as (typeof pages)[number], pages, planContext);
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
