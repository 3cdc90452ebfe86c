import { app, type BrowserWindow, dialog } from 'electron';
import type { Translator } from '#shared/i18n';

/** Asks what to do about a page that died too often: try again, or quit. The project is safe in main either way. */
export async function askAboutDeadPage(window: BrowserWindow, { t }: Translator, again: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: t('dialogs.deadPage.message'),
    detail: t('dialogs.deadPage.detail'),
    buttons: [t('dialogs.deadPage.again'), t('dialogs.menu.quit', { app: 'Pitchwright' })],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) app.quit();
  else again();
}

/**
 * Offers to wait or to load the page anew while a window does not answer; the question goes when the window answers again.
 */
export function watchResponse(window: BrowserWindow, words: () => Translator): void {
  let asking: AbortController | null = null;
  const ask = async () => {
    if (asking) return;
    asking = new AbortController();
    const { t } = words();
    try {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: t('dialogs.unresponsive.message'),
        detail: t('dialogs.unresponsive.detail'),
        buttons: [t('dialogs.unresponsive.wait'), t('dialogs.unresponsive.reload')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: asking.signal,
      });
      // Its death is noticed like any other, and the page loaded again.
      if (response === 1 && !asking.signal.aborted && !window.isDestroyed())
        window.webContents.forcefullyCrashRenderer();
    } finally {
      asking = null;
    }
  };
  window.on('unresponsive', () => void ask());
  window.on('responsive', () => asking?.abort());
  window.on('closed', () => asking?.abort());
}
