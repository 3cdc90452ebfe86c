import { projectNow, reportFailure, type TakenImage, uploadImage } from '#renderer/session';
import { slotOf } from '../model';
import { slotEdit } from './use-slot-edit';

/** Puts a picture into a slot when it has arrived; description and fit of the one before stay. */
export function takeImage(slideId: string, name: string, image: Promise<TakenImage | null>): void {
  image
    .then((taken) => {
      // The slide may have changed meanwhile, or be gone.
      const slide = projectNow().deck.slides.find(({ id }) => id === slideId);
      if (!taken || !slide) return;
      const old = slotOf(slide, name, 'image');
      slotEdit(slideId, name).set({ alt: '', fit: 'cover', ...old, kind: 'image', asset: taken.key });
    })
    .catch(reportFailure);
}

/** Takes the first picture file that was pasted or dropped. False when there is none. */
export function takeImageFile(slideId: string, name: string, data: DataTransfer): boolean {
  const file = [...data.files].find(({ type }) => type.startsWith('image/'));
  if (file) takeImage(slideId, name, uploadImage(file, file.name));
  return file !== undefined;
}
