import type { Scene } from '#shared/scene';
import type { ExportContext, ExportResult } from '../../types';
import { takeBreath } from '../writer/index';
import { drawSlide, openDeckFile, shownSlides } from './deck-file';

/** The slides as they stand, one a page, numbered as they are. */
export async function slidesPdf(scene: Scene, context: ExportContext): Promise<ExportResult> {
  const slides = shownSlides(scene);
  const { file, losses } = await openDeckFile(scene, slides, { faces: [], texts: [] }, context);
  for (const [done, { page: slide, title, level }] of slides.entries()) {
    await takeBreath(context.signal);
    const page = file.addPage(scene.widthPt, scene.heightPt);
    file.bookmarks.push({ title, level, page: page.ref, topPt: scene.heightPt });
    const section = file.structure.add(file.structure.root, 'Sect', { title });
    drawSlide(file, scene, slide, page, section);
    context.report(done + 1, slides.length + 1);
  }
  await takeBreath(context.signal);
  const labels = slides.map(({ number }, index) => ({
    fromPage: index,
    style: 'decimal' as const,
    start: number,
    prefix: '',
  }));
  const bytes = await file.write(labels);
  context.report(slides.length + 1, slides.length + 1);
  return { files: [{ suffix: '-deck.pdf', bytes }], losses };
}
