import { loadBenchmarks, loadGuidance, loadLaw, loadLibrary } from '../guidance';
import type { ServiceOptions } from '../services';
import { listRecent, removeRecent } from '../workspace';
import type { HandlersOf } from './subject';

type ProgramOptions = Pick<ServiceOptions, 'host' | 'store' | 'resourcesFolder'>;

/** What needs no open project. */
export function programHandlers(
  options: ProgramOptions,
): HandlersOf<'app' | 'settings' | 'guidance' | 'law' | 'library' | 'benchmarks' | 'recent'> {
  const { host, store } = options;
  return {
    'app.info': () => ({
      version: host.version,
      host: host.name,
      platform: host.platform,
      systemLanguage: host.systemLanguage,
      settings: store.readSettings(),
    }),
    ...settingsHandlers(store),
    ...guidanceHandlers(options.resourcesFolder),
    // Asked for once a window, so that they are not kept.
    'library.load': () => loadLibrary(options.resourcesFolder),
    'benchmarks.load': () => loadBenchmarks(options.resourcesFolder),
    'law.load': () => loadLaw(options.resourcesFolder),
    'recent.list': () => listRecent(store),
    'recent.remove': ({ path }) => {
      removeRecent(store, path);
      return {};
    },
  };
}

function settingsHandlers(store: ServiceOptions['store']): HandlersOf<'settings'> {
  return {
    'settings.set': (change) => {
      const before = store.readSettings();
      const presenting = change.presenting ?? before.presenting;
      const keepOriginals = change.keepOriginals ?? before.keepOriginals;
      const settings = {
        ...(presenting ? { presenting } : {}),
        ...(keepOriginals === undefined ? {} : { keepOriginals }),
        language: change.language ?? before.language,
        appearance: change.appearance ?? before.appearance,
        panes: change.panes ?? before.panes,
      };
      store.writeSettings(settings);
      return settings;
    },
  };
}

/** Guidance is read once a language; a reading that failed is tried again at the next call. */
function guidanceHandlers(resourcesFolder: string): HandlersOf<'guidance'> {
  const known = new Map<string, ReturnType<typeof loadGuidance>>();
  return {
    'guidance.load': ({ language }) => {
      const loading = known.get(language) ?? loadGuidance(resourcesFolder, language);
      known.set(language, loading);
      loading.catch(() => known.delete(language));
      return loading;
    },
  };
}
