import { assetBytes } from '#main/files';
import type { PreparedPicture } from '#main/pictures';
import { JobTooLong } from '#main/threads';
import { AppFailure, appError, errorDetail, fail } from '#shared/base';
import type { Handlers, PitchwrightContract, Snapshot } from '#shared/contract';
import { createOwnFiles, type ExportSource, runExport } from './exporting';
import { loadGuidance } from './guidance';
import { runHere } from './jobs';
import { openableLink } from './openable-link';
import { createPreview } from './paint-preview';
import { preparedNews } from './prepared-news';
import { printProject } from './print-project';
import { readAnyFile } from './read-any-file';
import type { ContextMenu, MenuUpdate, ServiceEvent, ServiceOptions, Services, TakenImage } from './services';
import { createShowKeeper } from './show';
import { readWithin, stoppable } from './stoppable';
import { createWorkspace, listRecent, removeRecent } from './workspace';

/** Drawing a picture anew has a limit of its own; the rest is reading it. */
const takeLimitMs = 90_000;

/** Makes the program's services over a host and a store. Nothing is opened or written yet. */
export function createServices(options: ServiceOptions): Services {
  const { host, runJob = runHere } = options;
  const listeners = new Set<(event: ServiceEvent) => void>();
  const menuListeners = new Set<(menu: MenuUpdate) => void>();
  const contextListeners = new Set<(menu: ContextMenu) => void>();
  const tell = (event: ServiceEvent) => {
    for (const listener of listeners) listener(event);
  };
  const emit = (event: ServiceEvent) => {
    tell(event);
    if (event.event === 'session.state') show.sessionChanged(event.payload.sessionId);
    if (event.event === 'session.closed') show.sessionClosed(event.payload.sessionId);
  };
  const workspace = createWorkspace({
    ...options,
    emit,
    createPreview: () =>
      createPreview(runJob, {
        onTooSlow: () => emit({ event: 'app.error', payload: { error: appError('project.pictureTooSlow', {}) } }),
      }),
    readFile: (path, call) => readWithin(path, call, (how) => runJob('open', { path }, how)),
    pack: (project) => runJob('pack', { project }),
  });
  const show = createShowKeeper({
    now: options.now,
    onChange: (payload) => tell({ event: 'show.changed', payload }),
    project: (sessionId) => workspace.session(sessionId).project(),
  });

  const reportFailure = (error: unknown) => {
    if (!(error instanceof AppFailure)) throw error;
    emit({ event: 'app.error', payload: { error: error.error } });
  };
  const tellPrepared = (taken: readonly PreparedPicture[]) => {
    const pictures = preparedNews(taken);
    if (pictures.length > 0) emit({ event: 'pictures.prepared', payload: { pictures } });
  };
  const takeAsset = async (sessionId: string, name: string, bytes: Uint8Array): Promise<TakenImage> => {
    workspace.session(sessionId);
    const { keepOriginals = false } = options.store.readSettings();
    const limitMs = takeLimitMs;
    const picture = await runJob('take', { name, bytes, keepOriginals }, { limitMs }).catch((error: unknown) => {
      if (!(error instanceof JobTooLong)) throw error;
      return fail('import.unsupportedImage', { path: name, detail: errorDetail('tooSlow', `${limitMs / 1000} s`) });
    });
    const { key, asset } = picture;
    // Seconds may have gone by: the project must still be open.
    await workspace.session(sessionId).takeAsset(key, asset, assetBytes(picture.bytes));
    tellPrepared([picture]);
    return { key, asset };
  };
  const openPaths = async ([path, ...others]: readonly string[]): Promise<void> => {
    if (path === undefined) return;
    try {
      const payload = await workspace.open(path);
      if (payload) emit({ event: 'session.opened', payload });
      if (payload && others.length > 0) fail('project.oneAtATime', { path, others: others.join(', ') });
    } catch (error) {
      reportFailure(error);
    }
  };
  const ownFiles = createOwnFiles();
  const mayReplace = async (paths: readonly string[]) => {
    const foreign = await ownFiles.foreignAmong(paths);
    return foreign.length === 0 || host.askToReplace(foreign);
  };
  const surroundings = { ...options, runJob, mayReplace };
  const sourceOf = (sessionId: string): ExportSource => {
    const session = workspace.session(sessionId);
    return { project: session.project(), path: session.state().path, asset: session.asset };
  };
  const handlers: Handlers<PitchwrightContract> = {
    ...programHandlers(options),
    'menu.update': (menu) => {
      for (const listener of menuListeners) listener(menu);
      return {};
    },
    'menu.context': (menu) => {
      for (const listener of contextListeners) listener(menu);
      return {};
    },
    'show.current': show.current,
    'show.begin': show.begin,
    'show.act': ({ action }) => {
      show.act(action);
      return {};
    },
    'project.current': () => workspace.snapshot(),
    'project.create': async (what) => {
      const { resourcesFolder } = options;
      const { project, assets } = await runJob('create', { choice: what, resourcesFolder, now: options.now() });
      const begun = (await workspace.begin(project, assets, false)) ?? workspace.snapshot();
      return begun as Snapshot;
    },
    'project.open': async ({ path }, call) => {
      if (path !== undefined) refuseStrange(path, options.store.readRecent());
      const chosen = path ?? (await host.chooseFileToOpen('project'));
      return chosen === null ? null : stoppable(call, 'open', () => workspace.open(chosen, call));
    },
    'project.importMarkdown': async ({ language }, call) => {
      const chosen = await host.chooseFileToOpen('markdown');
      if (chosen === null) return null;
      const { keepOriginals = false } = options.store.readSettings();
      const reading = { path: chosen, language: { otherwise: language }, keepOriginals, now: options.now() };
      return stoppable(call, 'import', async () => {
        const read = await readWithin(chosen, call, (how) => runJob('import', reading, how));
        const begun = await workspace.begin(read.project, read.assets, true);
        if (begun) tellPrepared(read.pictures);
        return begun;
      });
    },
    'project.edit': ({ sessionId, ...edit }) => ({ revision: workspace.session(sessionId).edit(edit) }),
    'project.undo': ({ sessionId }) => {
      workspace.session(sessionId).undo();
      return {};
    },
    'project.redo': ({ sessionId }) => {
      workspace.session(sessionId).redo();
      return {};
    },
    'project.save': ({ sessionId }) => workspace.save(workspace.session(sessionId)),
    'project.saveAs': ({ sessionId }) => workspace.saveAs(workspace.session(sessionId)),
    'project.close': ({ sessionId }) => {
      workspace.session(sessionId);
      return workspace.close();
    },
    'assets.pick': async ({ sessionId }) => {
      workspace.session(sessionId);
      const chosen = await host.chooseFileToOpen('image');
      if (chosen === null) return null;
      const { name, bytes } = await readAnyFile(chosen);
      return takeAsset(sessionId, name, bytes);
    },
    'print.run': async ({ sessionId, what }, context) => {
      await printProject(sourceOf(sessionId), what, { ...options, runJob }, context);
      return {};
    },
    'export.run': async ({ sessionId, folder, ...order }, context) => {
      workspace.session(sessionId);
      if (folder !== undefined && !ownFiles.hasFolder(folder)) fail('usage.strangePath', { path: folder });
      const chosen = folder ?? (await host.chooseFolder());
      if (chosen === null) return null;
      const exported = await runExport(sourceOf(sessionId), { ...order, folder: chosen }, surroundings, context);
      await ownFiles.note(exported.files);
      return exported;
    },
    'shell.reveal': ({ path }) => {
      if (!ownFiles.has(path)) fail('usage.strangePath', { path });
      host.revealFile(path);
      return {};
    },
  };
  return {
    handlers,
    onEvent: subscribe(listeners),
    openPaths,
    recover: async () => {
      try {
        const recovered = await workspace.recover();
        const payload = workspace.snapshot();
        if (recovered && payload) emit({ event: 'session.opened', payload });
        return recovered;
      } catch (error) {
        // The journal stays; a start must not fail for it.
        reportFailure(error);
        return false;
      }
    },
    readAsset: async (key) => {
      const session = workspace.current();
      const type = session?.project().assets[key]?.type;
      const known = session?.asset(key);
      return type && known ? { bytes: known.bytes, type } : null;
    },
    takeAsset,
    autosave: async () => workspace.current()?.autosave(),
    mayQuit: workspace.close,
    onMenuItems: subscribe(menuListeners),
    onContextMenu: subscribe(contextListeners),
    show,
    chooseMenuItem: (id) => emit({ event: 'menu.command', payload: { id } }),
    dispose: workspace.dispose,
  };
}

type ProgramMethods =
  | 'app.info'
  | 'settings.set'
  | 'guidance.load'
  | 'recent.list'
  | 'recent.remove'
  | 'shell.openLink';

/** The window may be in anybody's hands: of files it names only those that the user has opened or saved before. */
function refuseStrange(path: string, recent: ReturnType<ServiceOptions['store']['readRecent']>): void {
  if (!recent.some((one) => one.path === path)) fail('usage.strangePath', { path });
}

/** What needs no open project. */
function programHandlers({
  host,
  store,
  resourcesFolder,
}: ServiceOptions): Pick<Handlers<PitchwrightContract>, ProgramMethods> {
  const guidance = new Map<string, ReturnType<typeof loadGuidance>>();
  return {
    'app.info': () => ({
      version: host.version,
      host: host.name,
      platform: host.platform,
      systemLanguage: host.systemLanguage,
      settings: store.readSettings(),
    }),
    'settings.set': (change) => {
      const before = store.readSettings();
      const { language, appearance, panes } = change;
      const presenting = change.presenting ?? before.presenting;
      const keepOriginals = change.keepOriginals ?? before.keepOriginals;
      const settings = {
        ...(presenting ? { presenting } : {}),
        ...(keepOriginals === undefined ? {} : { keepOriginals }),
        language: language ?? before.language,
        appearance: appearance ?? before.appearance,
        panes: panes ?? before.panes,
      };
      store.writeSettings(settings);
      return settings;
    },
    'guidance.load': ({ language }) => {
      const loading = guidance.get(language) ?? loadGuidance(resourcesFolder, language);
      guidance.set(language, loading);
      loading.catch(() => guidance.delete(language));
      return loading;
    },
    'recent.list': () => listRecent(store),
    'recent.remove': ({ path }) => {
      removeRecent(store, path);
      return {};
    },
    'shell.openLink': async ({ url }) => {
      const link = openableLink(url) ?? fail('usage.badArguments', { detail: url.slice(0, 200) });
      await host.openLink(link).catch((error: unknown) => fail('shell.noBrowser', { url: link }, error));
      return {};
    },
  };
}

/** Adds listeners to a set; the answer takes one out again. */
function subscribe<T>(listeners: Set<(value: T) => void>): (listener: (value: T) => void) => () => void {
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
