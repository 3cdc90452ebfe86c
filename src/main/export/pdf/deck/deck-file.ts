import { nearestLanguage } from '#shared/base';
import type { ExportTarget, Loss } from '#shared/contract';
import { createTranslator } from '#shared/i18n';
import { lossesOf, textLosses, toldLosses } from '#shared/losses';
import { imagesOf, markerFace, paragraphsOn, type ScenePage, textFaces, textOfPages } from '#shared/page';
import type { Scene } from '#shared/scene';
import type { FontFace } from '#shared/text';
import { isSectionBreak } from '../../deck-sections';
import type { ExportContext } from '../../types';
import { loadPictures } from '../load-pictures';
import { loadSymbolsFor } from '../load-symbols';
import { PdfFile, type PdfPage, type StructureNode } from '../writer/index';
import { paintElement } from './slide-painter';

/** A slide that is shown, with the number that is printed on it. */
export interface ShownSlide {
  readonly page: ScenePage;
  readonly number: number;
  readonly title: string;
  /** Of its bookmark: slides stand below the section break before them. */
  readonly level: 1 | 2;
}

/** The slides of a deck that are not hidden. */
export function shownSlides(scene: Scene): readonly ShownSlide[] {
  const { t } = createTranslator(nearestLanguage(scene.language));
  let hasBegun = false;
  return scene.pages.flatMap((page, index): ShownSlide[] => {
    if (page.hidden) return [];
    const number = index + 1;
    const opens = isSectionBreak(page);
    hasBegun ||= opens;
    const title = page.title.trim() || t('document.slideNumber', { number });
    return [{ page, number, title, level: hasBegun && !opens ? 2 : 1 }];
  });
}

/** Text that a file has besides its slides. */
export interface FurtherText {
  readonly place: string;
  readonly text: string;
}

/** A file with the fonts and pictures that slides need, and what is lost of them. */
export async function openDeckFile(
  scene: Scene,
  slides: readonly ShownSlide[],
  further: { readonly faces: readonly FontFace[]; readonly texts: readonly FurtherText[] },
  context: ExportContext,
): Promise<{ readonly file: PdfFile; readonly losses: readonly Loss[] }> {
  const file = new PdfFile({
    title: scene.title,
    author: scene.author,
    subject: '',
    language: scene.language,
    moment: context.date.moment,
  });
  return { file, losses: await loadDeck(file, 'deck-pdf', slides, further, context) };
}

/** Loads what slides need into a file: fonts and pictures. Returns what is lost of them. */
export async function loadDeck(
  file: PdfFile,
  target: ExportTarget,
  slides: readonly ShownSlide[],
  further: { readonly faces: readonly FontFace[]; readonly texts: readonly FurtherText[] },
  context: ExportContext,
): Promise<readonly Loss[]> {
  const pages = slides.map(({ page }) => page);
  // A paragraph has a face for its mark whether it has one or not; the order of loading names the fonts.
  const markFaces = paragraphsOn(pages).map(({ marker }) => markerFace(marker));
  await file.loadFonts(new Set([...textFaces(pages), ...markFaces, ...further.faces]));
  await loadSymbolsFor(file, textOfPages(pages) + further.texts.map(({ text }) => text).join(''));
  const unread = await loadPictures(file, target, pages.flatMap(wantedPictures), context);
  const lost = [
    ...lossesOf(target, pages).map((one) => ({ ...one, place: one.page.slideId })),
    ...further.texts.map(({ place, text }) => ({ place, ...textLosses(target, text) })),
  ];
  return [...unread, ...toldLosses(target, lost)];
}

/** Draws a slide: its ground and its elements. */
export function drawSlide(file: PdfFile, scene: Scene, slide: ScenePage, page: PdfPage, section: StructureNode): void {
  const ground = { x: 0, y: 0, w: scene.widthPt, h: scene.heightPt };
  page.content.artifact('Background', () =>
    page.content.rectangle(ground, { fill: scene.theme.colors[slide.background] }),
  );
  const context = { file, page, theme: scene.theme, language: scene.language, section };
  for (const element of slide.elements) paintElement(element, context);
}

function wantedPictures(page: ScenePage): { asset: string; place: string }[] {
  return imagesOf(page).map(({ asset, id }) => ({ asset, place: `${page.slideId}/${id}` }));
}
