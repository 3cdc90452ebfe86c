import { join } from 'node:path';
import { app, dialog, type OpenDialogOptions, shell } from 'electron';
import type { FileKind, Host, Store } from '#main/services';
import { nearestLanguage } from '#shared/base';
import { createTranslator, type Translator } from '#shared/i18n';
import { programWindow } from './window';

const extensions: Record<FileKind, string[]> = {
  project: ['pitch'],
  markdown: ['md', 'markdown', 'txt'],
  image: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'svg'],
};

/** Electron's native dialogs and system services, as the services know them. */
export function electronHost(store: Store): Host {
  const systemLanguage = nearestLanguage(app.getPreferredSystemLanguages()[0]);
  const words = (): Translator => {
    const { language } = store.readSettings();
    return createTranslator(language === 'system' ? systemLanguage : language);
  };
  const open = async (options: OpenDialogOptions): Promise<string | null> => {
    const parent = programWindow();
    const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  };
  return {
    name: process.versions.electron ? 'electron' : 'stand-in',
    platform: process.platform,
    version: app.getVersion(),
    systemLanguage,
    chooseFileToOpen: (kind) => {
      const { t } = words();
      return open({
        title: t(`dialogs.open.${kind}`),
        buttonLabel: t('dialogs.open.button'),
        properties: ['openFile'],
        filters: [{ name: t(`dialogs.kind.${kind}`), extensions: extensions[kind] }],
      });
    },
    chooseFileToSave: async (suggestedName) => {
      const { t } = words();
      const options = {
        title: t('dialogs.save.title'),
        buttonLabel: t('dialogs.save.button'),
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: t('dialogs.kind.project'), extensions: extensions.project }],
      };
      const parent = programWindow();
      const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      return answer.canceled || !answer.filePath ? null : answer.filePath;
    },
    chooseFolder: () => {
      const { t } = words();
      return open({
        title: t('dialogs.folder.title'),
        buttonLabel: t('dialogs.folder.button'),
        properties: ['openDirectory', 'createDirectory'],
      });
    },
    askAboutUnsaved: async (title) => {
      const { t } = words();
      const options = {
        type: 'warning' as const,
        message: t('dialogs.unsaved.message', { title: title || t('app.untitled') }),
        detail: t('dialogs.unsaved.detail'),
        buttons: [t('dialogs.unsaved.save'), t('dialogs.unsaved.cancel'), t('dialogs.unsaved.discard')],
        defaultId: 0,
        cancelId: 1,
      };
      const parent = programWindow();
      const answer = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
      return (['save', 'cancel', 'discard'] as const)[answer.response] ?? 'cancel';
    },
    revealFile: (path) => shell.showItemInFolder(path),
    openLink: (url) => void shell.openExternal(url),
    noteRecentFile: (path) => app.addRecentDocument(path),
  };
}
