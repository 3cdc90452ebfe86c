import { statSync } from 'node:fs';
import ElectronStore from 'electron-store';
import { errnoOf, fileFailure } from '#main/files';
import type { Store } from '#main/services';
import { fail } from '#shared/base';
import { type Settings, settingsOf, usualSettings } from '#shared/contract';
import { type WindowPlace, windowPlaceSchema } from './window-place';

/** What a file dialog is for: each remembers the folder it was last answered in. */
export type FolderUse = 'project' | 'markdown' | 'image' | 'table' | 'export';

interface Kept {
  settings: Settings;
  recent: ReturnType<Store['readRecent']>[number][];
  filePlaces: Parameters<Store['writeFilePlaces']>[0][number][];
  folders: Partial<Record<FolderUse, string>>;
  place: WindowPlace | null;
}

/** What the desktop keeps between two runs besides what the services keep. */
export interface DesktopStore extends Store {
  /** Where a dialog begins: in the folder that the settings name, else where it was last answered; null when that is gone, or there is none. */
  readFolder(use: FolderUse): string | null;
  writeFolder(use: FolderUse, folder: string): void;
  readPlace(): WindowPlace | null;
  writePlace(place: WindowPlace): void;
  /** Writes what still waits to be written, before the program ends. */
  flush(): void;
}

const defaults: Kept = {
  settings: usualSettings,
  recent: [],
  filePlaces: [],
  folders: {},
  place: null,
};

/** Each write waits for the disk, and the window with it: habits are gathered. */
const gatherMs = 500;

/**
 * Settings, recent files and habits in the user's configuration folder. A file that makes no sense is begun anew; one that can't be
 * read throws `start.settings`. What is only a habit is written a moment later, and lost without a word when it can't be; `report`
 * logs it.
 */
export function createStore(folder: string, report: (error: unknown, where: string) => string): DesktopStore {
  const kept = openStore(folder);
  let habits: Partial<Omit<Kept, 'settings'>> = {};
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const gathered = habits;
    habits = {};
    try {
      if (Object.keys(gathered).length > 0) kept.set({ ...kept.store, ...gathered });
    } catch (error) {
      report(error, 'settings');
    }
  };
  const later = (more: typeof habits) => {
    habits = { ...habits, ...more };
    timer ??= setTimeout(flush, gatherMs);
  };
  const readSettings = () => settingsOf(kept.get('settings'));
  const folders = () => habits.folders ?? kept.get('folders');
  return {
    readSettings,
    writeSettings: (settings) => {
      try {
        kept.set('settings', settings);
      } catch (error) {
        throw fileFailure(error, kept.path);
      }
    },
    readRecent: () => habits.recent ?? kept.get('recent'),
    writeRecent: (recent) => later({ recent: [...recent] }),
    readFilePlaces: () => habits.filePlaces ?? kept.get('filePlaces'),
    writeFilePlaces: (places) => later({ filePlaces: [...places] }),
    readFolder: (use) => {
      const chosen = use === 'project' ? readSettings().folder : undefined;
      if (chosen !== undefined && isFolder(chosen)) return chosen;
      const path: unknown = folders()?.[use];
      return typeof path === 'string' && isFolder(path) ? path : null;
    },
    writeFolder: (use, path) => later({ folders: { ...folders(), [use]: path } }),
    readPlace: () =>
      windowPlaceSchema
        .nullable()
        .catch(null)
        .parse(habits.place ?? kept.get('place')),
    writePlace: (place) => later({ place }),
    flush,
  };
}

function openStore(folder: string): ElectronStore<Kept> {
  try {
    return new ElectronStore<Kept>({ name: 'settings', cwd: folder, defaults, clearInvalidConfig: true });
  } catch (error) {
    return fail('start.settings', { path: `${folder}/settings.json`, detail: errnoOf(error) || String(error) }, error);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
