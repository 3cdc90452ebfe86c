import type { BrowserWindow } from './browser-window';

const open = new Set<BrowserWindow>();

export function registerWindow(window: BrowserWindow): void {
  open.add(window);
}

/** Forgets a closed window; true when it was the last one. */
export function forgetWindow(window: BrowserWindow): boolean {
  return open.delete(window) && open.size === 0;
}

export function allWindows(): BrowserWindow[] {
  return [...open];
}
