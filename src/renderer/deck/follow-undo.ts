import { onExternalPatch, projectNow } from '#renderer/session';
import type { Patch } from '#shared/project';
import { selectSlide } from './deck-view';

/** Shows the slide that undo, redo or main has changed: nothing of it happens out of sight. */
export function followUndo(): () => void {
  return onExternalPatch((patches) => {
    const place = patches.map(placeOf).findLast((one) => one !== null);
    const slide = typeof place === 'number' ? projectNow().deck.slides[place] : undefined;
    if (slide) selectSlide(slide.id);
  });
}

/** The index of the slide that a patch changes or brings; null when it is about something else. */
function placeOf(patch: Patch): number | null {
  const [room, list, place] = patch.path;
  if (room !== 'deck' || list !== 'slides') return null;
  if (typeof place === 'number') return place;
  return patch.op === 'splice' && patch.path.length === 2 && patch.insert.length > 0 ? patch.at : null;
}
