import type { Host, Store } from '#main/services';
import type { Settings } from '#shared/contract';

/** A host that answers every question at once, and does nothing: as told, else as a user who cancels. */
export function quietHost(answers: Partial<Host> = {}): Host {
  const cancelled = () => Promise.resolve(null);
  return {
    name: 'node',
    platform: process.platform,
    version: '0',
    systemLanguage: 'en',
    chooseFileToOpen: cancelled,
    chooseFileToSave: cancelled,
    chooseFolder: cancelled,
    askAboutUnsaved: () => Promise.resolve('cancel'),
    askAboutLostPictures: () => Promise.resolve('later'),
    askToReplace: () => Promise.resolve(true),
    revealFile: () => undefined,
    openLink: () => Promise.resolve(),
    openFile: () => Promise.resolve(false),
    noteRecentFile: () => undefined,
    ...answers,
  };
}

/** A store that forgets when its process ends. */
export function memoryStore(): Store {
  let settings: Settings = { language: 'en', appearance: 'system', panes: {} };
  let recent: ReturnType<Store['readRecent']> = [];
  let filePlaces: unknown = [];
  return {
    readSettings: () => settings,
    writeSettings: (next) => {
      settings = next;
    },
    readFilePlaces: () => filePlaces,
    writeFilePlaces: (next) => {
      filePlaces = next;
    },
    readRecent: () => recent,
    writeRecent: (next) => {
      recent = next;
    },
  };
}
