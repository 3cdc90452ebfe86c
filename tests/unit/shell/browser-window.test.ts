import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { app, BrowserWindow } from '../../../src/shell/electron';
import { systemMs } from '../../../src/shell/electron/windows';

beforeAll(() => {
  process.env.PITCHWRIGHT_HEADLESS = '1';
  // The last window of a test must not end the process that runs it.
  app.on('window-all-closed', () => undefined);
  vi.useFakeTimers();
});
afterEach(() => {
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
  vi.runAllTimers();
});

const wait = () => vi.advanceTimersByTime(systemMs);
/** A window and what it has told. */
function open(options = {}) {
  const window = new BrowserWindow(options);
  const told: string[] = [];
  for (const event of ['enter-full-screen', 'leave-full-screen', 'move', 'focus', 'blur', 'closed']) {
    window.on(event, () => told.push(event));
  }
  return { window, told };
}

describe('full screen', () => {
  it('comes and goes later, not at once, and tells of it', () => {
    const { window, told } = open();
    window.setFullScreen(true);
    expect(window.isFullScreen()).toBe(false);
    wait();
    expect(window.isFullScreen()).toBe(true);
    expect(told).toContain('enter-full-screen');
    window.setFullScreen(false);
    expect(window.isFullScreen()).toBe(true);
    wait();
    expect(window.isFullScreen()).toBe(false);
    expect(told).toContain('leave-full-screen');
  });

  it('gives a window the keyboard that nobody asked it for', () => {
    const presenter = open();
    presenter.window.show();
    wait();
    const audience = open();
    audience.window.showInactive();
    wait();
    expect(BrowserWindow.getFocusedWindow()).toBe(presenter.window);
    audience.window.setFullScreen(true);
    vi.runAllTimers();
    expect(BrowserWindow.getFocusedWindow()).toBe(audience.window);
    expect(presenter.told).toEqual(['focus', 'blur']);
  });
});

describe('bounds', () => {
  const place = { x: 1920, y: 40, width: 800, height: 600 };

  it('are set later, not at once', () => {
    const { window, told } = open({ x: 10, y: 20 });
    window.setBounds(place);
    expect(window.getBounds()).toMatchObject({ x: 10, y: 20 });
    wait();
    expect(window.getBounds()).toMatchObject({ x: 1920, y: 40 });
    expect(told).toEqual(['move']);
  });

  it('are lost when they are set while the window leaves full screen', () => {
    const { window } = open({ x: 10, y: 20 });
    window.setFullScreen(true);
    vi.runAllTimers();
    window.setFullScreen(false);
    window.setBounds(place);
    vi.runAllTimers();
    expect(window.getBounds()).toMatchObject({ x: 10, y: 20 });
  });

  it('are kept where only some are given', () => {
    const { window } = open({ x: 10, y: 20 });
    window.setBounds({ x: 30 });
    wait();
    expect(window.getBounds()).toMatchObject({ x: 30, y: 20 });
  });
});

describe('the keyboard', () => {
  it('goes to a window later, and to the one that is left when that has closed', () => {
    const first = open();
    const second = open();
    second.window.focus();
    expect(BrowserWindow.getFocusedWindow()).toBe(null);
    wait();
    expect(BrowserWindow.getFocusedWindow()).toBe(second.window);
    second.window.destroy();
    vi.runAllTimers();
    expect(BrowserWindow.getFocusedWindow()).toBe(first.window);
  });
});

describe('closing', () => {
  it('asks once, and happens later', () => {
    const { window, told } = open();
    const asked = vi.fn();
    window.on('close', asked);
    window.close();
    window.close();
    expect(asked).toHaveBeenCalledOnce();
    expect(window.isDestroyed()).toBe(false);
    vi.runAllTimers();
    expect(told).toEqual(['closed']);
    expect(window.isDestroyed()).toBe(true);
  });

  it('can be refused, and asks again then', () => {
    const { window } = open();
    const refuse = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    window.on('close', refuse);
    window.close();
    window.close();
    vi.runAllTimers();
    expect(refuse).toHaveBeenCalledTimes(2);
    expect(window.isDestroyed()).toBe(false);
  });

  it('leaves no window in the list while it tells so', () => {
    const { window } = open();
    window.on('closed', () => expect(BrowserWindow.getAllWindows()).toEqual([]));
    window.destroy();
    expect.assertions(1);
  });
});
