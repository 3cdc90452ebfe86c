import type { Path } from '#shared/project';
import { type Room, showRoom, useView } from './view';

/** Shows a place in a room that is already on the screen; whether the keyboard should go there, or stays where it is. */
type Show = (place: Path, takesFocus: boolean) => void;

interface Owner {
  readonly room: Room;
  readonly show: Show;
  readonly isShown: (place: Path) => boolean;
}

const owners = new Map<string, Owner>();

/**
 * A room says that it shows a part of the project, named by the first step of its paths, and how; and, where it does not show all of it at
 * once, whether a place is in what it shows now.
 */
export function registerPlace(
  part: string,
  room: Room,
  show: Show = () => undefined,
  isShown: (place: Path) => boolean = () => true,
): void {
  owners.set(part, { room, show, isShown });
}

/** Whether a place belongs to the room on the screen; what belongs to none is in the frame, which all have. */
export function isInRoom(place: Path): boolean {
  const owner = owners.get(String(place[0]));
  return !owner || owner.room === useView.getState().room;
}

/** Whether a room says that it shows a place. */
export function hasRoom(place: Path): boolean {
  return owners.has(String(place[0]));
}

/** Parts that stand in the frame of the window, whatever room is shown. */
const alwaysShown: ReadonlySet<string> = new Set(['title']);

/** Whether what stands at a place is on the screen: in the room that is shown, in what it shows, and not scrolled away. */
export function isInSight(place: Path): boolean {
  const part = String(place[0]);
  if (alwaysShown.has(part)) return true;
  const owner = owners.get(part);
  if (!owner || owner.room !== useView.getState().room || !owner.isShown(place)) return false;
  const field = markedField(place);
  return !field || isOnScreen(field);
}

function isOnScreen(field: HTMLElement): boolean {
  const { top, bottom } = field.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Goes to a place in the project: its room, what the room shows it by, and the field that has it, if one is marked. */
export function showPlace(place: Path): void {
  const owner = owners.get(String(place[0]));
  if (!owner) return;
  showRoom(owner.room);
  owner.show(place, true);
  focusField(place, 12);
}

/** Shows a place as {@link showPlace} does, while the keyboard stays where it is. */
export function revealPlace(place: Path): void {
  const owner = owners.get(String(place[0]));
  if (!owner) return;
  if (useView.getState().room !== owner.room) showRoom(owner.room);
  owner.show(place, false);
}

const shown = new Map<Room, () => Path | null>();

/** A room that shows one part of what it has at a time says which one that is. */
export function registerShown(room: Room, part: () => Path | null): void {
  shown.set(room, part);
}

/** The part of the project that the room on screen shows: a section, a slide; null where it shows all that it has. */
export function shownPlace(): Path | null {
  return shown.get(useView.getState().room)?.() ?? null;
}

/** The mark of a field that holds a place of the project, or of a part of it. */
export function placeMark(place: Path): { readonly 'data-place': string } {
  return { 'data-place': place.join('/') };
}

/** The field that holds a place, or the smallest part around it that has one; null when none is drawn. */
function markedField(place: Path): HTMLElement | null {
  for (let length = place.length; length > 1; length -= 1) {
    const mark = CSS.escape(place.slice(0, length).join('/'));
    const field = document.querySelector<HTMLElement>(`[data-place="${mark}"]`);
    if (field) return field;
  }
  return null;
}

/** The field may be drawn only after its room is: a few frames are waited for. */
function focusField(place: Path, frames: number): void {
  const field = markedField(place);
  if (field) {
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
