import { fail } from '#shared/base';
import { changedSettings } from '#shared/contract';
import { nameFieldWords, unknownNameFields } from '#shared/sending';
import type { Covers } from '../covers';
import { loadBenchmarks, loadGuidance, loadGuide, loadLaw, loadLibrary, loadParts } from '../guidance';
import type { ServiceOptions } from '../services';
import { listRecent, removeRecent } from '../workspace';
import type { HandlersOf } from './subject';

interface ProgramOptions extends Pick<ServiceOptions, 'host' | 'store' | 'resourcesFolder'> {
  readonly covers: Covers;
}

/** What needs no open project. */
export function programHandlers(
  options: ProgramOptions,
): HandlersOf<'app' | 'settings' | 'help' | 'guidance' | 'law' | 'library' | 'benchmarks'> &
  Pick<HandlersOf<'recent'>, 'recent.list' | 'recent.remove'> {
  const { host, store, covers } = options;
  return {
    'app.info': () => ({
      version: host.version,
      host: host.name,
      platform: host.platform,
      systemLanguage: host.systemLanguage,
      settings: store.readSettings(),
    }),
    ...settingsHandlers(options),
    ...guidanceHandlers(options.resourcesFolder),
    // Asked for once a window, so that they are not kept.
    'library.load': () => loadLibrary(options.resourcesFolder),
    'benchmarks.load': () => loadBenchmarks(options.resourcesFolder),
    'help.guide': ({ language }) => loadGuide(options.resourcesFolder, language),
    'help.parts': () => loadParts(options.resourcesFolder),
    'law.load': () => loadLaw(options.resourcesFolder),
    'recent.list': () => listRecent(store, covers),
    'recent.remove': async ({ path }) => {
      removeRecent(store, path);
      await covers.prune();
      return {};
    },
  };
}

function settingsHandlers({ host, store, covers }: ProgramOptions): HandlersOf<'settings'> {
  const change = (how: Parameters<typeof changedSettings>[1]) => {
    const settings = changedSettings(store.readSettings(), how);
    store.writeSettings(settings);
    return settings;
  };
  return {
    'settings.set': async (how) => {
      const [unknown] = unknownNameFields(how.fileNames ?? '');
      if (unknown !== undefined)
        fail('usage.namePattern', { unknown, known: nameFieldWords(host.systemLanguage).join(' ') });
      const settings = change(how);
      if (how.covers === false) await covers.prune();
      return settings;
    },
    'settings.folder': async ({ act }) => {
      if (act === 'forget') return change({ folder: undefined });
      const folder = await host.chooseFolder('project');
      return folder === null ? store.readSettings() : change({ folder });
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
