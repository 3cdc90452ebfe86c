import { fail } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import type { Scene, ScenePage } from '#shared/scene';
import type { ExportContext, ExportResult } from '../types';
import { facesOf, paragraphsOf } from './deck/scene-contents';
import { paintElement } from './deck/slide-painter';
import { droppedLinks } from './dropped-links';
import { loadPictures } from './load-pictures';
import { loadSymbolsFor, missingGlyphs } from './missing-glyphs';
import { PdfFile, takeBreath } from './writer/index';

/**
 * Writes a deck as PDF: one page a visible slide, text as text, pictures with their descriptions, a bookmark a slide.
 * Rejects with `export.emptyDeck`, `export.missingAsset` or `export.cancelled`.
 */
export async function deckPdf(scene: Scene, context: ExportContext): Promise<ExportResult> {
  const shown = scene.pages.flatMap((page, index) => (page.hidden ? [] : [{ page, number: index + 1 }]));
  if (shown.length === 0) fail('export.emptyDeck', { title: scene.title });
  const { t } = createTranslator(scene.language === 'zh-CN' ? 'zh-CN' : 'en');
  const file = new PdfFile({
    title: scene.title,
    author: scene.author,
    subject: '',
    language: scene.language,
    now: context.now,
  });
  const pages = shown.map(({ page }) => page);
  await file.loadFonts(facesOf(pages));
  await loadSymbolsFor(file, pages.map(textOf).join(''));
  const unread = await loadPictures(file, 'deck-pdf', pages.flatMap(imagesOf), context);
  for (const [done, { page, number }] of shown.entries()) {
    await takeBreath(context.signal);
    const title = page.title.trim() || t('document.slideNumber', { number });
    drawSlide(file, scene, page, title);
    context.report(done + 1, shown.length + 1);
  }
  await takeBreath(context.signal);
  const bytes = await file.write(
    shown.map(({ number }, index) => ({ fromPage: index, style: 'decimal', start: number, prefix: '' })),
  );
  context.report(shown.length + 1, shown.length + 1);
  const undrawn = pages.flatMap((page) => missingGlyphs(file, 'deck-pdf', page.slideId, textOf(page)));
  return {
    files: [{ suffix: '-deck.pdf', bytes }],
    losses: [...unread, ...undrawn, ...pages.flatMap(unlinked)],
  };
}

function drawSlide(file: PdfFile, scene: Scene, slide: ScenePage, title: string): void {
  const page = file.addPage(scene.widthPt, scene.heightPt);
  file.bookmarks.push({ title, level: 1, page: page.ref, topPt: scene.heightPt });
  const section = file.structure.add(file.structure.root, 'Sect', { title });
  const ground = { x: 0, y: 0, w: scene.widthPt, h: scene.heightPt };
  page.content.artifact('Background', () =>
    page.content.rectangle(ground, { fill: scene.theme.colors[slide.background] }),
  );
  const context = { file, page, theme: scene.theme, section };
  for (const element of slide.elements) paintElement(element, context);
}

function imagesOf(page: ScenePage): { asset: string; place: string }[] {
  return page.elements.flatMap((element) =>
    element.kind === 'image' ? [{ asset: element.asset, place: `${page.slideId}/${element.id}` }] : [],
  );
}

function textOf(page: ScenePage): string {
  return paragraphsOf(page)
    .flatMap((paragraph) => paragraph.runs.map((run) => run.text))
    .join('');
}

function unlinked(page: ScenePage) {
  const links = paragraphsOf(page).flatMap((paragraph) => paragraph.runs.map((run) => run.style.link));
  return droppedLinks('deck-pdf', page.slideId, links);
}
