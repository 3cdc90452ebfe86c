import type { Frame, SceneElement } from '#shared/page';
import { fillRooms } from './fill-text';
import { fitSlot, fitText, stepsIn } from './fit-text';
import { belowTitle } from './layout-parts';
import { frame } from './page';
import type { PageContent } from './page-content';
import type { TextPlaceDesign } from './theme-design';

/** A room divided into columns of one width. */
export function columnFrames(count: number, room: Frame, gapPt: number): readonly Frame[] {
  const w = (room.w - (count - 1) * gapPt) / count;
  return Array.from({ length: count }, (_, at) => frame(room.x + at * (w + gapPt), room.y, w, room.h));
}

/**
 * Texts side by side in the size that the longest of them needs, and with the same room between their paragraphs. Steps that an author
 * chose for one of them are from that size.
 */
export function textColumns(page: PageContent, places: readonly TextPlaceDesign[]): readonly SceneElement[] {
  const sizes = places.map((place) => {
    const text = belowTitle(page, place.text);
    return fitText(page.text(place.slot), text, stepsIn(text, place.frame), page).sizePt;
  });
  const sizePt = Math.min(...sizes);
  return fillRooms(
    page,
    places.map((place) => ({
      place,
      fitted: fitSlot(page, place.slot, place.text, [{ sizePt, frame: place.frame }]),
    })),
  );
}
