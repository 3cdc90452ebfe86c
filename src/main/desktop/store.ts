import ElectronStore from 'electron-store';
import type { Store } from '#main/services';
import { type Settings, settingsSchema } from '#shared/contract';

interface Kept {
  settings: Settings;
  recent: ReturnType<Store['readRecent']>[number][];
}

const defaults: Kept = { settings: { language: 'system', appearance: 'system', panes: {} }, recent: [] };

/** Settings and recent files in the user's configuration folder. A file that makes no sense is begun anew. */
export function createStore(): Store {
  const kept = new ElectronStore<Kept>({ name: 'settings', defaults, clearInvalidConfig: true });
  return {
    readSettings: () => {
      const known = settingsSchema.safeParse(kept.get('settings'));
      return known.success ? known.data : defaults.settings;
    },
    writeSettings: (settings) => kept.set('settings', settings),
    readRecent: () => kept.get('recent'),
    writeRecent: (recent) => kept.set('recent', [...recent]),
  };
}
