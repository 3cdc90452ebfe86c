import type { ExportTarget, Loss } from '#shared/contract';
import { pictureLoss } from '../picture-loss';
import type { ExportContext } from '../types';
import { type PdfFile, PictureError, takeBreath } from './writer/index';

/**
 * Puts the pictures that a document draws into the file, one at a time. A picture that can't be read is a loss, and
 * its place stays a quiet panel; one that the project does not have rejects with `export.missingAsset`.
 */
export async function loadPictures(
  file: PdfFile,
  target: ExportTarget,
  wanted: readonly { readonly asset: string; readonly place: string }[],
  context: ExportContext,
): Promise<Loss[]> {
  const losses: Loss[] = [];
  for (const { asset, place } of wanted) {
    if (asset === '' || file.pictures.get(asset) !== undefined) continue;
    await takeBreath(context.signal);
    try {
      await file.pictures.add(asset, await context.asset(asset), context.drawing);
    } catch (cause) {
      if (!(cause instanceof PictureError)) throw cause;
      losses.push(pictureLoss(target, place, cause));
    }
  }
  return losses;
}
