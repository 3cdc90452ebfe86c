import { fail, nearestLanguage } from '#shared/base';
import type { OutlineWords } from '#shared/guidance';
import { createTranslator } from '#shared/i18n';
import { toldPlanLinks } from '#shared/losses';
import type { Project } from '#shared/project';
import type { Scene } from '#shared/scene';
import type { ExportContext, ExportResult } from '../types';
import { loadDeck, shownSlides } from './deck/deck-file';
import { paintSlides } from './deck/slides-pdf';
import { factsOfFlow, loadFlow, paintFlow } from './flow-pdf';
import { laidPlan } from './plan-pdf';
import { type PageLabelRange, type PagesPart, type PartAdded, PdfFile, takeBreath } from './writer/index';

const target = 'deck-plan-pdf';
type Report = ExportContext['report'];

/**
 * Writes deck and plan as one PDF: first the slides, then the plan on its paper, each under a bookmark of its own. Its page labels
 * begin with D for slides; the plan's are those that its pages print. Rejects with `export.emptyDeck`, `export.missingAsset` or `export.cancelled`.
 */
export async function deckPlanPdf(
  scene: Scene,
  project: Project,
  words: OutlineWords,
  context: ExportContext,
): Promise<ExportResult> {
  const slides = shownSlides(scene);
  if (slides.length === 0) fail('export.emptyDeck', { title: scene.title });
  const laid = { target, project, ...(await laidPlan(project, words, context)) } as const;
  const file = new PdfFile(factsOfFlow(laid.flow, context));
  const losses = [
    ...(await loadDeck(file, target, slides, { faces: [], texts: [] }, context)),
    ...(await loadFlow(file, laid, context)),
    ...toldPlanLinks(target, project),
  ];
  const total = slides.length + laid.pages.pages.length + 1;
  const { t } = createTranslator(nearestLanguage(project.language));
  const labels: PageLabelRange[] = [];
  const add = async (title: string, prefix: string, paint: (part: PagesPart, report: Report) => Promise<PartAdded>) => {
    const before = file.pages.length;
    const root = file.structure.add(file.structure.root, 'Sect', { title });
    const added = await paint({ file, root }, (done) => context.report(before + done, total));
    const first = file.pages[before];
    if (first) file.bookmarks.push({ title, level: 1, page: first.ref, topPt: first.heightPt });
    file.bookmarks.push(...added.bookmarks.map((mark) => ({ ...mark, level: mark.level + 1 })));
    labels.push(...added.labels.map((label) => ({ ...label, prefix })));
  };
  await add(t('document.pitchDeck'), 'D', (part, report) => paintSlides(part, scene, slides, { ...context, report }));
  await add(t('document.businessPlan'), '', (part, report) => paintFlow(part, laid, { ...context, report }));
  await takeBreath(context.signal);
  const bytes = await file.write(labels);
  context.report(total, total);
  return { files: [{ suffix: '-deck-plan.pdf', bytes }], losses };
}
