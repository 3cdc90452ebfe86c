import { type BrowserWindow, type Display, powerSaveBlocker, screen } from 'electron';
import type { Services } from '#main/services';
import { audienceContract, serve } from '#shared/contract';
import type { Show } from '#shared/show';
import { audienceUrl } from './app-origin';
import { createFullScreen, type FullScreen } from './full-screen';
import { keepPage } from './keep-page';
import { windowTransport } from './transport';
import { createAudienceWindow } from './window';

interface ShowWindowsOptions {
  readonly services: Services;
  /** The program's window. */
  readonly main: BrowserWindow;
  readonly outFolder: string;
  readonly report: (error: unknown, where: string) => string;
}

/**
 * Makes windows and display as the show says: the audience's window on another display, the program's own full screen,
 * no sleep. The answer ends all of it, when the program's window is gone.
 */
export function followShow(options: ShowWindowsOptions): () => void {
  const { services, main } = options;
  const wakefulness = keepAwake();
  const screenFill = createFullScreen(main);
  const slide = fillScreen(main, screenFill);
  const audience = audienceWindow(options, screenFill);
  const apply = (show: Show | null) => {
    wakefulness(show !== null);
    slide(show?.stage === 'here');
    audience.set(show?.stage === 'other' ? { swaps: show.swaps } : null);
  };
  const stopEvents = services.onEvent(({ event, payload }) => {
    if (event === 'show.changed') apply(payload.over ? null : payload);
  });
  const count = () => services.show.setScreens(screen.getAllDisplays().length);
  const onRemoved = () => {
    count();
    audience.settle();
  };
  screen.on('display-added', count);
  screen.on('display-removed', onRemoved);
  count();
  // A window that is opened anew finds the show as it stands.
  apply(services.show.current());
  return () => {
    stopEvents();
    screen.off('display-added', count);
    screen.off('display-removed', onRemoved);
    apply(null);
  };
}

/** Keeps the display from sleeping while it is told so. */
function keepAwake(): (awake: boolean) => void {
  let blocker: number | null = null;
  return (awake) => {
    if (awake) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
}

/** Fills the display with a window, and gives back what was before. */
function fillScreen(window: BrowserWindow, screenFill: FullScreen): (full: boolean) => void {
  let before: { readonly wasFull: boolean } | null = null;
  return (full) => {
    if (window.isDestroyed() || full === (before !== null)) return;
    if (before) {
      screenFill.set(before.wasFull);
      window.setMenuBarVisibility(true);
      before = null;
    } else {
      before = { wasFull: window.isFullScreen() };
      screenFill.set(true);
      window.setMenuBarVisibility(false);
    }
  };
}

/** The audience's window: on a display that the program's window is not on, for as long as it is wanted. */
function audienceWindow({ services, main, outFolder, report }: ShowWindowsOptions, screenFill: FullScreen) {
  let shown: { readonly window: BrowserWindow; readonly display: Display } | null = null;
  let swapsDone = 0;
  let isWanted = false;
  let isSwapping = false;
  const open = (own = screen.getDisplayMatching(main.getBounds())) => {
    const display = screen.getAllDisplays().find(({ id }) => id !== own.id);
    if (!display) return services.show.act({ kind: 'stage', stage: 'presenter' });
    const window = createAudienceWindow(outFolder, display.bounds);
    shown = { window, display };
    const transport = windowTransport(window);
    const server = serve(audienceContract, services.handlers, transport, { onBug: report });
    const stopEvents = services.onEvent(({ event, payload }) => {
      if (event === 'show.changed' || event === 'session.patched') server.emit(event, payload);
    });
    // A window that fills a screen gets the keyboard from some systems, asked or not; it stays with the presenter.
    window.on('focus', () => {
      if (!main.isDestroyed()) main.focus();
    });
    keepPage(window, {
      url: audienceUrl,
      report,
      onNeverShown: (error) => {
        report(error, 'audience');
        window.close();
      },
      onGivenUp: () => window.close(),
    });
    window.on('closed', () => {
      stopEvents();
      server.close();
      transport.close();
      // Closed by the user, not by us: the show goes on in the program's window.
      if (shown?.window !== window) return;
      shown = null;
      services.show.act({ kind: 'stage', stage: 'presenter' });
    });
  };
  const close = () => {
    const window = shown?.window;
    shown = null;
    if (window && !window.isDestroyed()) window.destroy();
  };
  /** The program's window goes where the audience's is, which then finds the other display free. */
  const swap = async (target: Display) => {
    close();
    // Bounds that are set while the window still leaves full screen are lost.
    isSwapping = true;
    screenFill.set(false);
    await screenFill.settled();
    isSwapping = false;
    if (main.isDestroyed()) return;
    main.setBounds(target.workArea);
    // Systems move a window in their own time: until then its bounds tell where it was.
    if (isWanted) open(target);
  };
  return {
    set: (wanted: { readonly swaps: number } | null) => {
      isWanted = wanted !== null;
      if (!wanted) return close();
      const isNew = wanted.swaps > swapsDone;
      swapsDone = wanted.swaps;
      if (isSwapping) return;
      if (!shown) open();
      else if (isNew) void swap(shown.display);
    },
    /** Its display is gone while a third one is there: it moves. */
    settle: () => {
      if (!shown || screen.getAllDisplays().some(({ id }) => id === shown?.display.id)) return;
      close();
      open();
    },
  };
}
