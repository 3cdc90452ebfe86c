import { dirname, join } from 'node:path';
import { app, dialog, type MessageBoxOptions, type OpenDialogOptions, shell } from 'electron';
import type { FileKind, Host } from '#main/services';
import type { InterfaceLanguage } from '#shared/base';
import { createTranslator, type Translator } from '#shared/i18n';
import { systemLanguage } from './start-failure';
import type { DesktopStore, FolderUse } from './store';
import { programWindow } from './window';

const extensions: Record<FileKind, string[]> = {
  project: ['pitch'],
  markdown: ['md', 'markdown', 'txt'],
  image: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'svg'],
  table: ['csv', 'tsv', 'tab', 'txt'],
};

/** The program's words in the language of its interface. */
export function wordsOf(store: Pick<DesktopStore, 'readSettings'>): Translator<InterfaceLanguage> {
  const { language } = store.readSettings();
  return createTranslator(language === 'system' ? systemLanguage() : language);
}

/** Electron's native dialogs and system services, as the services know them. */
export function electronHost(store: DesktopStore): Host {
  const words = () => wordsOf(store);
  return {
    name: process.versions.electron ? 'electron' : 'stand-in',
    platform: process.platform,
    version: app.getVersion(),
    systemLanguage: systemLanguage(),
    ...pathDialogs(store, words),
    ...questions(words),
    revealFile: (path) => shell.showItemInFolder(path),
    openLink: (url) => shell.openExternal(url),
    openFile: async (path) => (await shell.openPath(path)) === '',
    noteRecentFile: (path) => app.addRecentDocument(path),
  };
}

/** Questions for a path. Each begins in the folder in which it was last answered. */
function pathDialogs(store: DesktopStore, words: () => Translator) {
  const open = async (use: FolderUse, options: OpenDialogOptions): Promise<string | null> => {
    const parent = programWindow();
    const begun = { ...options, defaultPath: store.readFolder(use) ?? app.getPath('documents') };
    const answer = await (parent ? dialog.showOpenDialog(parent, begun) : dialog.showOpenDialog(begun));
    const path = answer.canceled ? undefined : answer.filePaths[0];
    if (path === undefined) return null;
    store.writeFolder(use, options.properties?.includes('openDirectory') ? path : dirname(path));
    return path;
  };
  return {
    chooseFileToOpen: (kind) => {
      const { t } = words();
      return open(kind, {
        title: t(`dialogs.open.${kind}`),
        buttonLabel: t('dialogs.open.button'),
        properties: ['openFile'],
        filters: [{ name: t(`dialogs.kind.${kind}`), extensions: extensions[kind] }],
      });
    },
    chooseFileToSave: async (suggestedName, kind) => {
      const { t } = words();
      const folder = store.readFolder(kind) ?? app.getPath('documents');
      const options = {
        title: t(`dialogs.save.${kind}`),
        buttonLabel: t('dialogs.save.button'),
        defaultPath: join(folder, suggestedName),
        filters: [{ name: t(`dialogs.kind.${kind}`), extensions: kind === 'table' ? ['csv'] : extensions[kind] }],
        // On Linux the dialog replaces files without a question unless it is told to ask.
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      };
      const parent = programWindow();
      const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      if (answer.canceled || !answer.filePath) return null;
      store.writeFolder(kind, dirname(answer.filePath));
      return answer.filePath;
    },
    chooseFolder: (use) => {
      const { t } = words();
      return open(use, {
        title: t(use === 'export' ? 'dialogs.folder.title' : 'dialogs.folder.projects'),
        buttonLabel: t('dialogs.folder.button'),
        properties: ['openDirectory', 'createDirectory'],
      });
    },
  } satisfies Partial<Host>;
}

/** Questions with buttons. */
function questions(words: () => Translator) {
  const ask = async (options: MessageBoxOptions): Promise<number> => {
    const parent = programWindow();
    const answer = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
    return answer.response;
  };
  return {
    askAboutUnsaved: async (title) => {
      const { t } = words();
      const response = await ask({
        type: 'warning',
        message: t('dialogs.unsaved.message', { title: title || t('app.untitled') }),
        detail: t('dialogs.unsaved.detail'),
        buttons: [t('dialogs.unsaved.save'), t('dialogs.unsaved.cancel'), t('dialogs.unsaved.discard')],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      return (['save', 'cancel', 'discard'] as const)[response] ?? 'cancel';
    },
    askAboutLostPictures: async ({ title, path, count }) => {
      const { t } = words();
      const response = await ask({
        type: 'warning',
        message: t('dialogs.lostPictures.message', { title: title || t('app.untitled') }),
        detail: path
          ? t('dialogs.lostPictures.detail', { path, count })
          : t('dialogs.lostPictures.detailWithoutFile', { count }),
        buttons: [t('dialogs.lostPictures.find'), t('dialogs.lostPictures.without'), t('dialogs.lostPictures.later')],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      });
      return (['find', 'without', 'later'] as const)[response] ?? 'later';
    },
    askToReplace: async (paths) => {
      const { t } = words();
      const response = await ask({
        type: 'warning',
        message:
          paths.length === 1
            ? t('dialogs.replace.message', { path: paths[0] ?? '' })
            : t('dialogs.replace.several', { count: paths.length }),
        detail: [t('dialogs.replace.detail'), ...(paths.length > 1 ? shortList(paths) : [])].join('\n'),
        buttons: [t('dialogs.replace.cancel'), t('dialogs.replace.replace')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
  } satisfies Partial<Host>;
}

/** A native box grows with its text: the first few stand for all. */
function shortList(paths: readonly string[]): string[] {
  const shown = paths.slice(0, 6);
  return paths.length > shown.length ? [...shown, '…'] : shown;
}
