import type { Page } from 'playwright-core';

/** What `app`, menus and tests have to know of a window. */
export interface OpenWindow {
  close(): void;
  isDestroyed(): boolean;
  isFullScreen(): boolean;
  setFullScreen(full: boolean): void;
  readonly page: Page | undefined;
}

const open = new Set<OpenWindow>();

export function registerWindow(window: OpenWindow): void {
  open.add(window);
}

/** Forgets a closed window; true when it was the last one. */
export function forgetWindow(window: OpenWindow): boolean {
  return open.delete(window) && open.size === 0;
}

export function openWindows(): OpenWindow[] {
  return [...open];
}
