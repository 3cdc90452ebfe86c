import { create } from 'zustand';
import { projectNow, reportFailure, type TakenImage, uploadImage } from '#renderer/session';
import { slotOf } from '../model';
import { slotEdit } from './use-slot-edit';

/** Slots that a picture is on its way to: a large one takes seconds. */
const useTaking = create<{ readonly slots: readonly string[] }>(() => ({ slots: [] }));
const keyOf = (slideId: string, name: string) => `${slideId} ${name}`;

/** Whether a picture is on its way to a slot. */
export function useIsTaking(slideId: string, name: string): boolean {
  return useTaking(({ slots }) => slots.includes(keyOf(slideId, name)));
}

/** Puts a picture into a slot when it has arrived; description and fit of the one before stay, what was cut off it goes. */
export function takeImage(slideId: string, name: string, image: Promise<TakenImage | null>): void {
  const key = keyOf(slideId, name);
  useTaking.setState(({ slots }) => ({ slots: [...slots, key] }));
  image
    .then((taken) => {
      // The slide may have changed meanwhile, or be gone.
      const slide = projectNow().deck.slides.find(({ id }) => id === slideId);
      if (!taken || !slide) return;
      const { focus: _focus, crop: _crop, ...old } = slotOf(slide, name, 'image') ?? {};
      slotEdit(slideId, name).set({ alt: '', fit: 'cover', ...old, kind: 'image', asset: taken.key });
    })
    .catch(reportFailure)
    .finally(() => useTaking.setState(({ slots }) => ({ slots: slots.toSpliced(slots.indexOf(key), 1) })));
}

/** Takes the first picture file that was pasted or dropped. False when there is none. */
export function takeImageFile(slideId: string, name: string, data: DataTransfer): boolean {
  const file = [...data.files].find(({ type }) => type.startsWith('image/'));
  if (file) takeImage(slideId, name, uploadImage(file, file.name));
  return file !== undefined;
}
