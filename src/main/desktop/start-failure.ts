import { app, dialog } from 'electron';
import { AppFailure, appError, nearestLanguage } from '#shared/base';
import { createTranslator } from '#shared/i18n';

let isAbandoned = false;

/**
 * Ends a start that can't go on: says why in the system's own language, in a native box, because neither settings nor a
 * window can be counted on. The process ends with 1, and with it the hold on the program's folder. `report` logs what nobody
 * foresaw, and answers with its number.
 */
export function abandonStart(error: unknown, report: (error: unknown, where: string) => string): void {
  if (isAbandoned) return;
  isAbandoned = true;
  const { t, error: words } = createTranslator(systemLanguage());
  const known =
    error instanceof AppFailure
      ? error.error
      : appError('bug.unexpected', { id: report(error, 'start'), detail: String(error) });
  // Before it is ready Electron has no box to show on Linux.
  void app.whenReady().then(() => {
    dialog.showErrorBox(t('dialogs.startFailed'), words(known));
    app.exit(1);
  });
}

/** The language of the interface as the system has it. */
export function systemLanguage() {
  return nearestLanguage(app.getPreferredSystemLanguages()[0]);
}
