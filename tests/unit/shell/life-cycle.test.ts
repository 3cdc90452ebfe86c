import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LifeCycle } from '../../../src/shell/electron/life-cycle';
import { forgetWindow, type OpenWindow, openWindows, registerWindow } from '../../../src/shell/electron/windows';

/** A life without a browser: what it did, in order, is in `log`. */
function live(open: () => Promise<void> = async () => undefined) {
  const log: string[] = [];
  const app = new LifeCycle({
    open,
    close: async () => void log.push('closed the browser'),
    endProcess: (code) => void log.push(`ended with ${code}`),
  });
  for (const event of ['ready', 'before-quit', 'will-quit', 'quit']) app.on(event, () => log.push(event));
  return { app, log };
}

/** A window that may refuse to close. */
function openWindow(app: LifeCycle, mayClose = () => true): OpenWindow {
  const window = Object.assign(new EventEmitter(), {
    page: undefined,
    isDestroyed: () => !openWindows().includes(window),
    isFullScreen: () => false,
    setFullScreen: () => undefined,
    close: () => (mayClose() ? void setImmediate(window.destroy) : app.closeRefused()),
    destroy: () => {
      window.emit('closed');
      if (forgetWindow(window)) app.allWindowsClosed();
    },
  });
  registerWindow(window);
  return window;
}

afterEach(() => {
  for (const window of openWindows()) forgetWindow(window);
});

describe('ready', () => {
  it('comes after main’s own file has been evaluated to its end, however long that takes', async () => {
    const { app, log } = live();
    const ready = vi.fn();
    void app.whenReady().then(ready);
    await turn();
    await turn();
    expect(ready).not.toHaveBeenCalled();
    expect(app.isReady()).toBe(false);
    app.mainEvaluated();
    await app.whenReady();
    expect(ready).toHaveBeenCalledOnce();
    expect(app.isReady()).toBe(true);
    expect(log).toEqual(['ready']);
  });

  it('is there at once for whoever asks later', async () => {
    const { app } = live();
    app.mainEvaluated();
    await app.whenReady();
    await expect(app.whenReady()).resolves.toBeUndefined();
  });

  it('never comes without a browser: one sentence says why, and the process ends with 1', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { app, log } = live(() => Promise.reject(new Error('No Chromium is installed.')));
    const settled = vi.fn();
    app.whenReady().then(settled, settled);
    app.mainEvaluated();
    await turn();
    await turn();
    expect(said.mock.calls).toEqual([['No Chromium is installed.']]);
    expect(log).toEqual(['ended with 1']);
    expect(settled).not.toHaveBeenCalled();
    said.mockRestore();
  });
});

describe('quit', () => {
  it('tells before and when it will, lets go of the browser, and ends with 0', async () => {
    const { app, log } = live();
    app.quit();
    await turn();
    expect(log).toEqual(['before-quit', 'will-quit', 'quit', 'closed the browser', 'ended with 0']);
  });

  it('is off when before-quit refuses', async () => {
    const { app, log } = live();
    app.on('before-quit', (event) => event.preventDefault());
    app.quit();
    app.quit();
    await turn();
    expect(log).toEqual(['before-quit', 'before-quit']);
  });

  it('goes on when the windows that it closed have gone, without window-all-closed', async () => {
    const { app, log } = live();
    const windowAllClosed = vi.fn();
    app.on('window-all-closed', windowAllClosed);
    openWindow(app);
    openWindow(app);
    app.quit();
    expect(log).toEqual(['before-quit']);
    await turn();
    await turn();
    expect(log).toEqual(['before-quit', 'will-quit', 'quit', 'closed the browser', 'ended with 0']);
    expect(windowAllClosed).not.toHaveBeenCalled();
  });

  it('is off when a window refuses, and can be asked again', async () => {
    const { app, log } = live();
    let mayClose = false;
    openWindow(app, () => mayClose);
    app.quit();
    await turn();
    expect(log).toEqual(['before-quit']);
    mayClose = true;
    app.quit();
    await turn();
    await turn();
    expect(log).toContain('ended with 0');
  });

  it('inside the closing of the last window quits once', async () => {
    const { app, log } = live();
    openWindow(app).on('closed', () => app.quit());
    app.on('window-all-closed', () => app.quit());
    openWindows()[0]?.close();
    await turn();
    await turn();
    expect(log.filter((line) => line === 'will-quit')).toHaveLength(1);
    expect(log).toContain('ended with 0');
  });

  it('follows by itself when the last window has closed and nobody listens', async () => {
    const { app, log } = live();
    openWindow(app).close();
    await turn();
    await turn();
    expect(log).toContain('ended with 0');
  });
});

describe('quit inside will-quit', () => {
  /** Refuses the first time, and quits again in the given way. */
  async function refuseOnce(again: (quit: () => void) => void): Promise<string[]> {
    const { app, log } = live();
    app.once('will-quit', (event) => {
      event.preventDefault();
      again(() => app.quit());
    });
    app.quit();
    await turn();
    await turn();
    await turn();
    return log;
  }

  it.each<[string, (quit: () => void) => void]>([
    ['at once', (quit) => quit()],
    ['in a microtask', (quit) => void Promise.resolve().then(quit)],
    ['in a microtask of a microtask', (quit) => void Promise.resolve().then(() => Promise.resolve().then(quit))],
    ['on the next tick', (quit) => process.nextTick(quit)],
  ])('is not heard %s: the program would stay for ever', async (_when, again) => {
    expect(await refuseOnce(again)).toEqual(['before-quit', 'will-quit']);
  });

  it('is heard in a turn of its own', async () => {
    expect(await refuseOnce(setImmediate)).toEqual([
      ...['before-quit', 'will-quit', 'before-quit', 'will-quit', 'quit'],
      ...['closed the browser', 'ended with 0'],
    ]);
  });
});

describe('exit', () => {
  it('closes windows that would refuse, asks nobody, and ends with its code', async () => {
    const { app, log } = live();
    const closed = vi.fn();
    openWindow(app, () => false).on('closed', closed);
    app.exit(3);
    await turn();
    expect(closed).toHaveBeenCalledOnce();
    expect(log).toEqual(['quit', 'closed the browser', 'ended with 3']);
  });
});
