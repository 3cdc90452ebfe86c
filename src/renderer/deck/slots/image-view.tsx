import { PictureViewDialog, type Placing } from '#renderer/forms';
import { projectNow, useProject } from '#renderer/session';
import type { SceneElement } from '#shared/page';
import type { Slide } from '#shared/project';
import { buildPage, cropOf, pictureShape } from '#shared/scene';
import type { SlotOf } from '../model';
import { slotEdit } from './use-slot-edit';

interface ImageViewProps {
  readonly slide: Slide;
  readonly name: string;
  readonly slot: SlotOf<'image'>;
  readonly onClose: () => void;
}

/** Chooses what a slot shows of its picture, before the slide's own layout. */
export function ImageView({ slide, name, slot, onClose }: ImageViewProps) {
  const asset = useProject((project) => project.assets[slot.asset]);
  if (!asset) return null;
  const { focus: _focus, crop: _crop, ...plain } = slot;
  const place: Placing = (view) => {
    const project = projectNow();
    const slots = { ...slide.slots, [name]: { ...plain, ...view } };
    const { elements } = buildPage(project, { ...slide, slots }, project.deck.slides.indexOf(slide) + 1);
    const image = elements.find((element) => isIn(element, name));
    return image?.kind === 'image'
      ? { shape: image.frame.w / image.frame.h, crop: image.crop }
      : { shape: pictureShape({ asset, view }), crop: cropOf(view) };
  };
  return (
    <PictureViewDialog
      asset={slot.asset}
      size={asset}
      view={slot}
      place={place}
      onDone={(view) => slotEdit(slide.id, name).set({ ...plain, ...view })}
      onClose={onClose}
    />
  );
}

function isIn({ placeholder }: SceneElement, slot: string): boolean {
  return placeholder !== undefined && 'slot' in placeholder && placeholder.slot === slot;
}
