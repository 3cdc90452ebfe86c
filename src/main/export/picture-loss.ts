import { type PictureError, PictureTooSlow } from '#main/images';
import type { ExportTarget, Loss } from '#shared/contract';

/** What is said of a picture that an export leaves out. */
export function pictureLoss(target: ExportTarget, place: string, problem: PictureError): Loss {
  const key = problem instanceof PictureTooSlow ? 'pictureTooSlow' : 'pictureUnreadable';
  return { target, place, key, detail: problem.message };
}
