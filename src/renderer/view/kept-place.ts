import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { client, onAnotherProject, sessionStore } from '#renderer/session';
import type { KeptPlace } from '#shared/contract';
import { type Room, rooms, showRoom, useView } from './view';

/** A room that shows one part of what it has at a time (a section, a slide, a tab): how to ask which one, and how to show another. */
interface Parts {
  /** The id of the part that is shown; empty for none. */
  readonly read: () => string;
  /** Shows a part; one that is not there changes nothing. */
  readonly show: (part: string) => void;
  readonly follow: (listener: () => void) => () => void;
}

/** The mark of what scrolls in a room, and is found again where it was; a room has one at a time. */
export const keepsScroll = { 'data-keeps-scroll': '' } as const;

const partsOf = new Map<Room, Parts>();
/** How far each room is scrolled, and in which of its parts: another part begins at its top. */
const scrolled = new Map<Room, { readonly part: string; readonly top: number }>();

/** A room says how its part is read and shown, so that it is found again when the project is opened the next time. */
export function registerParts(room: Room, parts: Parts): void {
  partsOf.set(room, parts);
}

const partNow = (room: Room) => partsOf.get(room)?.read() ?? '';

onAnotherProject(() => {
  scrolled.clear();
  stopWaiting();
});

/** Where the window is in the open project. */
function placeNow(): KeptPlace {
  const parts = rooms.map((room) => {
    const part = partNow(room);
    const kept = scrolled.get(room);
    return { room, part, top: kept?.part === part ? kept.top : 0 };
  });
  return { room: useView.getState().room, parts };
}

/** Goes back to where a project was left, as far as what was shown there is still in it. */
export function showKeptPlace({ room, parts }: KeptPlace): void {
  for (const { room: name, part, top } of parts) {
    const known = rooms.find((one) => one === name);
    if (!known) continue;
    if (part !== '') partsOf.get(known)?.show(part);
    scrolled.set(known, { part, top });
  }
  const left = rooms.find((one) => one === room);
  if (left) showRoom(left);
}

const restMs = 400;
let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly sessionId: string } | null = null;

function stopWaiting(): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = null;
}

/** Has main keep where the window is, when it has rested there for a moment. */
function keepLater(): void {
  const sessionId = sessionStore.getState().open?.state.sessionId;
  stopWaiting();
  if (sessionId === undefined) return;
  waiting = { sessionId, timer: setTimeout(keepNow, restMs) };
}

/** Has main keep at once what still waits to be kept. */
export function keepPlaceNow(): void {
  if (waiting) keepNow();
}

function keepNow(): void {
  const sessionId = waiting?.sessionId;
  stopWaiting();
  if (sessionId === undefined || sessionStore.getState().open?.state.sessionId !== sessionId) return;
  // A habit: nobody is told when it can't be kept.
  client['project.keepPlace']({ sessionId, place: placeNow() }).catch(() => undefined);
}

function followParts(listener: () => void): () => void {
  const ends = [...partsOf.values()].map(({ follow }) => follow(listener));
  return () => {
    for (const end of ends) end();
  };
}

/**
 * What the frame around the rooms calls: a room that is shown again is scrolled to where it was, another part of it begins at its top, and
 * main is told where the window is.
 */
export function useKeptPlace(): void {
  const room = useView((view) => view.room);
  const part = useSyncExternalStore(followParts, () => partNow(room));
  useLayoutEffect(() => scrollBack(room, part), [room, part]);
  useEffect(() => {
    const onScroll = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || !target.matches('[data-keeps-scroll]') || target.dataset.goesBack) return;
      const now = useView.getState().room;
      scrolled.set(now, { part: partNow(now), top: Math.max(0, target.scrollTop) });
      keepLater();
    };
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('pagehide', keepPlaceNow);
    return () => {
      window.removeEventListener('scroll', onScroll, { capture: true });
      window.removeEventListener('pagehide', keepPlaceNow);
    };
  }, []);
}

/** What stands in a room may come a few frames after it: pictures, tables, a grid's rows. */
const patientFrames = 40;
/** What takes over from going back: somebody scrolls, types, or points. */
const takesOver = ['wheel', 'pointerdown', 'keydown'] as const;

/** Scrolls a room to where it was in this part, or to the top of another one; the answer stops it. */
function scrollBack(room: Room, part: string): () => void {
  const kept = scrolled.get(room);
  const top = kept?.part === part ? kept.top : 0;
  scrolled.set(room, { part, top });
  keepLater();
  let frame = 0;
  let went: HTMLElement | null = null;
  const stop = () => {
    cancelAnimationFrame(frame);
    if (went) delete went.dataset.goesBack;
    went = null;
    for (const name of takesOver) window.removeEventListener(name, stop, { capture: true });
  };
  const go = (frames: number) => {
    const scroller = document.querySelector<HTMLElement>('main [data-keeps-scroll]');
    if (scroller) {
      went = scroller;
      scroller.dataset.goesBack = 'true';
      scroller.scrollTop = top;
    }
    // Of what is at its top nothing comes later.
    if ((scroller && Math.abs(scroller.scrollTop - top) < 2) || frames === 0 || top === 0) {
      // The event of this scroll comes with the next frame.
      frame = requestAnimationFrame(() => requestAnimationFrame(stop));
    } else frame = requestAnimationFrame(() => go(frames - 1));
  };
  for (const name of takesOver) window.addEventListener(name, stop, { capture: true, passive: true });
  go(patientFrames);
  return stop;
}
