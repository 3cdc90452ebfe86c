import type { Frame, Page } from 'playwright-core';
import { browser, firstPage, isHeadless } from '../chromium/browser';
import type { PressedKey } from './accelerator';
import { nativeTheme } from './native-theme';
import { keyBinding, preloadScript, sendBinding } from './preload-script';
import { routeRequests } from './protocol';

/** What a window wants of its page, and hears from it. */
export interface PageUse {
  readonly size: { readonly width: number; readonly height: number };
  /** The path of the built preload. */
  readonly preload: string | undefined;
  onMessage(frame: Frame, channel: string, text: string): Promise<void>;
  /** A key that the page has left. */
  onKey(pressed: PressedKey): void;
  /** The page has gone to another address by itself. */
  onNavigated(url: string): void;
  onClosed(): void;
  onCrashed(): void;
}

/** Opens a page of Chromium for a window. */
export async function openWindowPage(use: PageUse): Promise<Page> {
  const context = await browser();
  const blank = context.pages().find((page) => page.url() === firstPage);
  const page = blank ?? (await context.newPage());
  await routeRequests(page);
  await showTheme(page);
  if (isHeadless()) await page.setViewportSize(use.size);
  await page.exposeBinding(sendBinding, ({ frame }, channel: string, text: string) =>
    use.onMessage(frame, channel, text),
  );
  await page.exposeBinding(keyBinding, (_source, pressed: PressedKey) => use.onKey(pressed));
  if (use.preload) await page.addInitScript(preloadScript(use.preload));
  page.on('close', () => use.onClosed());
  page.on('crash', () => {
    use.onCrashed();
    // Chromium loads nothing more into a page that crashed.
    void page.close().catch(() => undefined);
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) use.onNavigated(frame.url());
  });
  return page;
}

/** Shows a page light or dark, as the program has chosen. */
export async function showTheme(page: Page): Promise<void> {
  const { themeSource } = nativeTheme;
  await page.emulateMedia({ colorScheme: themeSource === 'system' ? null : themeSource });
}

/** Lets a page's window fill its display, or gives that up. */
export async function fillDisplay(page: Page, full: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const windowState = full ? ('fullscreen' as const) : ('normal' as const);
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  await session.detach();
}
