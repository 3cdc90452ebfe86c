/** What `app` has to know of a window when the program ends. */
export interface OpenWindow {
  close(): void;
  isDestroyed(): boolean;
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
