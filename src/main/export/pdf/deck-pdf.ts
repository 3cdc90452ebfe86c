import { fail } from '#shared/base';
import type { DeckPdfForm, Loss } from '#shared/contract';
import type { Scene } from '#shared/scene';
import type { ExportContext, ExportedFile, ExportResult } from '../types';
import { handoutPdf } from './deck/handout-pdf';
import { slidesPdf } from './deck/slides-pdf';

/**
 * Writes a deck as PDF, a file a form: one page a slide, pages with notes, or handouts; hidden slides are left out. Text
 * is text, pictures have their descriptions, a bookmark a slide. Rejects with `export.emptyDeck`, `export.missingAsset` or
 * `export.cancelled`.
 */
export async function deckPdf(
  scene: Scene,
  context: ExportContext,
  forms: readonly DeckPdfForm[] = ['slides'],
): Promise<ExportResult> {
  if (scene.pages.every((page) => page.hidden)) fail('export.emptyDeck', { title: scene.title });
  const files: ExportedFile[] = [];
  const losses = new Map<string, Loss>();
  for (const [at, form] of forms.entries()) {
    const report = (done: number, total: number) => context.report(at * total + done, forms.length * total);
    const share = { ...context, report };
    const result = await (form === 'slides' ? slidesPdf(scene, share) : handoutPdf(scene, form, share));
    files.push(...result.files);
    // What is lost of a slide is lost in each file of it: said once.
    for (const loss of result.losses) losses.set(JSON.stringify(loss), loss);
  }
  return { files, losses: [...losses.values()] };
}
