import type { Scene } from '#shared/scene';
import type { ExportContext, ExportResult } from '../../types';
import { type Bookmark, type PagesPart, type PartAdded, takeBreath } from '../writer/index';
import { drawSlide, openDeckFile, type ShownSlide, shownSlides } from './deck-file';

/** The slides as they stand, one a page, numbered as they are. */
export async function slidesPdf(scene: Scene, context: ExportContext): Promise<ExportResult> {
  const slides = shownSlides(scene);
  const { file, losses } = await openDeckFile(scene, slides, { faces: [], texts: [] }, context);
  const report = (done: number) => context.report(done, slides.length + 1);
  const { bookmarks, labels } = await paintSlides({ file, root: file.structure.root }, scene, slides, {
    ...context,
    report,
  });
  file.bookmarks.push(...bookmarks);
  await takeBreath(context.signal);
  const bytes = await file.write(labels);
  report(slides.length + 1);
  return { files: [{ suffix: '-deck.pdf', bytes }], losses };
}

/** Adds a page a slide to a file whose fonts and pictures are loaded; reports each. */
export async function paintSlides(
  { file, root }: PagesPart,
  scene: Scene,
  slides: readonly ShownSlide[],
  context: Pick<ExportContext, 'signal' | 'report'>,
): Promise<PartAdded> {
  const bookmarks: Bookmark[] = [];
  const firstPage = file.pages.length;
  for (const [done, { page: slide, title, level }] of slides.entries()) {
    await takeBreath(context.signal);
    const page = file.addPage(scene.widthPt, scene.heightPt);
    bookmarks.push({ title, level, page: page.ref, topPt: scene.heightPt });
    const section = file.structure.add(root, 'Sect', { title });
    drawSlide(file, scene, slide, page, section);
    context.report(done + 1, slides.length);
  }
  const labels = slides.map(({ number }, index) => ({
    fromPage: firstPage + index,
    style: 'decimal' as const,
    start: number,
    prefix: '',
  }));
  return { bookmarks, labels };
}
