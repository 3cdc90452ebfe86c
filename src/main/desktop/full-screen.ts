import type { BrowserWindow } from 'electron';

/** A window's full screen as it is wished for; systems take their time over it. */
export interface FullScreen {
  /** Asks for it or gives it up; the last wish counts. */
  set(full: boolean): void;
  /** Resolves when the window is as it was wished for last. */
  settled(): Promise<void>;
}

/** A system that never tells that it is done, or a window manager without full screen, must not keep anyone waiting. */
const patienceMs = 3_000;

/**
 * Brings a window into full screen and out of it, one change after the other: a Mac drops a wish that comes while it still moves
 * the window, and bounds that are set on the way are lost.
 */
export function createFullScreen(window: BrowserWindow): FullScreen {
  let wish = window.isFullScreen();
  let moving: Promise<void> | null = null;
  const move = async () => {
    while (!window.isDestroyed() && window.isFullScreen() !== wish) {
      const done = changed(window, wish);
      window.setFullScreen(wish);
      if (!(await done)) break;
    }
    moving = null;
  };
  return {
    set: (full) => {
      wish = full;
      moving ??= move();
    },
    settled: () => moving ?? Promise.resolve(),
  };
}

/** True when the window has told that it is there, false when it took too long or has gone. */
function changed(window: BrowserWindow, full: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (told: boolean) => {
      clearTimeout(timer);
      window.removeListener('enter-full-screen', onChange);
      window.removeListener('leave-full-screen', onChange);
      window.removeListener('closed', onClosed);
      resolve(told);
    };
    const onChange = () => end(true);
    const onClosed = () => end(false);
    const timer = setTimeout(() => end(false), patienceMs);
    if (full) window.on('enter-full-screen', onChange);
    else window.on('leave-full-screen', onChange);
    window.on('closed', onClosed);
  });
}
