import type { Path } from '#shared/project';
import { type Room, showRoom } from './view';

interface Owner {
  readonly room: Room;
  readonly show: (place: Path) => void;
}

const owners = new Map<string, Owner>();

/** A room says that it shows a part of the project, named by the first step of its paths, and how. */
export function registerPlace(part: string, room: Room, show: (place: Path) => void = () => undefined): void {
  owners.set(part, { room, show });
}

/** Goes to a place in the project: its room, what the room shows it by, and the field that has it, if one is marked. */
export function showPlace(place: Path): void {
  const owner = owners.get(String(place[0]));
  if (!owner) return;
  showRoom(owner.room);
  owner.show(place);
  focusField(place, 12);
}

/** The mark of a field that holds a place of the project, or of a part of it. */
export function placeMark(place: Path): { readonly 'data-place': string } {
  return { 'data-place': place.join('/') };
}

/** The field may be drawn only after its room is: a few frames are waited for. */
function focusField(place: Path, frames: number): void {
  for (let length = place.length; length > 1; length -= 1) {
    const mark = CSS.escape(place.slice(0, length).join('/'));
    const field = document.querySelector<HTMLElement>(`[data-place="${mark}"]`);
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    const target = field.matches('input, textarea, select, button')
      ? field
      : field.querySelector<HTMLElement>(focusable);
    (target ?? field).focus();
    return;
  }
  if (frames > 0) requestAnimationFrame(() => focusField(place, frames - 1));
}

const focusable = 'input, textarea, select, button, [tabindex="0"], [contenteditable="true"]';
