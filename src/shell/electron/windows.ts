import type { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { emitPreventable } from './emitter';

/** What `app`, menus, dialogs and tests have to know of a window. */
export interface OpenWindow extends EventEmitter {
  /** Asks whether it may, and closes a moment later. */
  close(): void;
  /** Closes at once. */
  destroy(): void;
  isDestroyed(): boolean;
  isFullScreen(): boolean;
  setFullScreen(full: boolean): void;
  readonly page: Page | undefined;
}

/** Systems take their time to move a window, to let it fill a display, and to give it the keyboard. */
export const systemMs = 60;

const open = new Set<OpenWindow>();
let focused: OpenWindow | null = null;

export function registerWindow(window: OpenWindow): void {
  open.add(window);
}

/** Forgets a closed window; true when it was the last one. */
export function forgetWindow(window: OpenWindow): boolean {
  if (focused === window) {
    focused = null;
    const next = [...open].findLast((other) => other !== window);
    if (next) giveFocus(next);
  }
  return open.delete(window) && open.size === 0;
}

/** In the order of their opening; one that is just closing counts. */
export function openWindows(): OpenWindow[] {
  return [...open];
}

/** The window that has the keyboard. */
export function focusedWindow(): OpenWindow | null {
  return focused;
}

/** Gives a window the keyboard a moment later. */
export function giveFocus(window: OpenWindow): void {
  setTimeout(() => {
    if (window.isDestroyed() || focused === window) return;
    const before = focused;
    focused = window;
    if (before) emitPreventable(before, 'blur');
    emitPreventable(window, 'focus');
  }, systemMs);
}
