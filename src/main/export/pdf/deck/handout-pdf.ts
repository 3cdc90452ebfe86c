import { nearestLanguage } from '#shared/base';
import { type HandoutColor, type HandoutForm, handoutRuns, layHandout, type SheetItem } from '#shared/handout';
import { createTranslator } from '#shared/i18n';
import type { Scene } from '#shared/scene';
import type { ExportContext, ExportResult } from '../../types';
import { drawRun, type PdfFile, type PdfPage, type StructureNode, takeBreath } from '../writer/index';
import { drawSlide, openDeckFile, type ShownSlide, shownSlides } from './deck-file';
import { paragraphLanguage } from './paint-text';

/** Sheets are white, whatever the deck's theme. */
const colors: Readonly<Record<HandoutColor, string>> = { ink: '24221F', muted: '5F5B54', rule: 'C4BFB4' };

/** The deck on sheets of paper: slides with their notes, or three or six a sheet; vectors and text as in the deck itself. */
export async function handoutPdf(scene: Scene, form: HandoutForm, context: ExportContext): Promise<ExportResult> {
  const slides = shownSlides(scene);
  const handout = layHandout(scene, form);
  const notes = form === 'notes' ? slides : [];
  const { file, losses } = await openDeckFile(
    scene,
    slides,
    {
      faces: handoutRuns(handout).map(({ face }) => face),
      texts: [
        ...notes.map(({ page }) => ({ place: page.slideId, text: page.notes.join('') })),
        { place: '', text: `${scene.title}${scene.author}` },
      ],
    },
    context,
  );
  const painter = sheetPainter(file, scene, slides);
  const total = handout.sheets.length + 1;
  for (const [done, sheet] of handout.sheets.entries()) {
    await takeBreath(context.signal);
    const page = file.addPage(handout.widthPt, handout.heightPt);
    for (const item of sheet.items) painter(item, page);
    context.report(done + 1, total);
  }
  await takeBreath(context.signal);
  const bytes = await file.write([{ fromPage: 0, style: 'decimal', start: 1, prefix: '' }]);
  context.report(total, total);
  return { files: [{ suffix: `-deck-${form}.pdf`, bytes }], losses };
}

/** Draws items in order; a slide opens the section of the structure that its notes belong to. */
function sheetPainter(file: PdfFile, scene: Scene, slides: readonly ShownSlide[]) {
  const { t } = createTranslator(nearestLanguage(scene.language));
  const { structure } = file;
  const byIndex = new Map(slides.map((slide) => [slide.number - 1, slide]));
  const sections = new Map<number, StructureNode>();
  const notes = new Map<number, StructureNode>();
  const paragraphs = new Map<string, StructureNode>();
  const kept = <K>(map: Map<K, StructureNode>, key: K, make: () => StructureNode) => {
    const node = map.get(key) ?? make();
    map.set(key, node);
    return node;
  };
  const sectionOf = (index: number) =>
    kept(sections, index, () => structure.add(structure.root, 'Sect', { title: byIndex.get(index)?.title ?? '' }));
  const paragraphOf = (index: number, paragraph: number) => {
    const owner = kept(notes, index, () => structure.add(sectionOf(index), 'Sect', { title: t('pptx.notes') }));
    return kept(paragraphs, `${index} ${paragraph}`, () => {
      const language = paragraphLanguage(byIndex.get(index)?.page.notes[paragraph] ?? '', scene.language);
      return structure.add(owner, 'P', language === null ? {} : { language });
    });
  };
  return (item: SheetItem, page: PdfPage): void => {
    switch (item.kind) {
      case 'slide': {
        const slide = byIndex.get(item.page);
        if (slide === undefined) return;
        const { title, level } = slide;
        file.bookmarks.push({ title, level, page: page.ref, topPt: page.heightPt - item.frame.y + 12 });
        page.inset(item.frame, scene.widthPt, () => drawSlide(file, scene, slide.page, page, sectionOf(item.page)));
        const edge = { stroke: { color: colors.rule, widthPt: 0.5 } };
        page.content.artifact('Layout', () => page.content.rectangle(item.frame, edge));
        return;
      }
      case 'note':
        page.tagged(paragraphOf(item.page, item.paragraph), () => drawLine(file, page, item, colors.ink));
        return;
      case 'furniture':
        page.content.artifact('Pagination', () => drawLine(file, page, item, colors[item.color]));
        return;
      case 'rule': {
        const { x, y, w, widthPt } = item;
        const stroke = { color: colors.rule, widthPt };
        page.content.artifact('Layout', () => page.content.line({ x, y }, { x: x + w, y }, stroke));
      }
    }
  };
}

function drawLine(
  file: PdfFile,
  page: PdfPage,
  { runs, sizePt, baselinePt }: Extract<SheetItem, { readonly runs: unknown }>,
  color: string,
): void {
  for (const run of runs) drawRun(file, page, { ...run, baselinePt, sizePt, color, underline: false, strike: false });
}
