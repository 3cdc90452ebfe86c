import { join } from 'node:path';
import { AppFailure, appError, fail } from '#shared/base';
import type { Snapshot } from '#shared/contract';
import { type Covers, createCovers } from './covers';
import { createOwnFiles } from './exporting';
import { createPictureIntake, leavingHandlers, programHandlers, projectHandlers, registerHandlers } from './handlers';
import { runHere } from './jobs';
import { createListeners } from './listeners';
import { createPreview } from './paint-preview';
import type { ContextMenu, MenuUpdate, ServiceEvent, ServiceOptions, Services } from './services';
import { createShowKeeper } from './show';
import { readWithin } from './stoppable';
import { createWorkspace, type Workspace } from './workspace';

/** Makes the program's services over a host and a store. Nothing is opened or written yet. */
export function createServices(given: ServiceOptions): Services {
  const options = { runJob: runHere, ...given };
  const events = createListeners<ServiceEvent>();
  const menus = createListeners<MenuUpdate>();
  const contextMenus = createListeners<ContextMenu>();
  const emit = (event: ServiceEvent) => {
    events.tell(event);
    if (event.event === 'session.patched') show.sessionChanged(event.payload.sessionId);
    if (event.event === 'session.closed') show.sessionClosed(event.payload.sessionId);
  };
  const covers = createCovers({ store: options.store, folder: join(options.dataFolder, 'covers') });
  const workspace = openWorkspace({ ...options, covers }, emit);
  const show = createShowKeeper({
    now: options.now,
    onChange: (payload) => events.tell({ event: 'show.changed', payload }),
    project: (sessionId) => workspace.session(sessionId).project(),
  });
  const ownFiles = createOwnFiles();
  const pictures = createPictureIntake({ ...options, workspace, emit });

  return {
    handlers: {
      ...programHandlers({ ...options, covers }),
      ...projectHandlers({ ...options, workspace, tellPrepared: pictures.tellPrepared }),
      ...pictures.handlers,
      ...leavingHandlers({ ...options, workspace, ownFiles }),
      ...registerHandlers({ ...options, workspace, ownFiles }),
      'menu.update': (menu) => {
        menus.tell(menu);
        return {};
      },
      'menu.context': (menu) => {
        contextMenus.tell(menu);
        return {};
      },
      'show.current': show.current,
      'show.begin': show.begin,
      'show.act': ({ action }) => {
        show.act(action);
        return {};
      },
    },
    onEvent: events.add,
    ...comingFromOutside(workspace, emit),
    readAsset: async (key) => {
      const session = workspace.current();
      const type = session?.project().assets[key]?.type;
      const known = session?.asset(key);
      return type && known ? { bytes: known.bytes, type } : null;
    },
    readCover: covers.read,
    takeAsset: pictures.take,
    autosave: async () => workspace.current()?.autosave(),
    mayQuit: workspace.close,
    onMenuItems: menus.add,
    onContextMenu: contextMenus.add,
    show,
    chooseMenuItem: (id) => emit({ event: 'menu.command', payload: { id } }),
    dispose: workspace.dispose,
  };
}

/** Projects that no call of the window opens: the system hands a file over, a crash has left work behind. */
function comingFromOutside(
  workspace: Workspace,
  emit: (event: ServiceEvent) => void,
): Pick<Services, 'openPaths' | 'recover'> {
  const opened = (payload: Snapshot) => emit({ event: 'session.opened', payload });
  const reportFailure = (error: unknown) => {
    if (!(error instanceof AppFailure)) throw error;
    emit({ event: 'app.error', payload: { error: error.error } });
  };
  return {
    openPaths: async ([path, ...others]) => {
      if (path === undefined) return;
      try {
        const snapshot = await workspace.open(path);
        if (snapshot) opened(snapshot);
        if (snapshot && others.length > 0) fail('project.oneAtATime', { path, others: others.join(', ') });
      } catch (error) {
        reportFailure(error);
      }
    },
    recover: async () => {
      try {
        const recovered = await workspace.recover();
        const snapshot = workspace.snapshot();
        if (recovered && snapshot) opened(snapshot);
        return recovered;
      } catch (error) {
        // The journal stays; a start must not fail for it.
        reportFailure(error);
        return false;
      }
    },
  };
}

function openWorkspace(
  options: Required<ServiceOptions> & { readonly covers: Covers },
  emit: (event: ServiceEvent) => void,
) {
  const { runJob } = options;
  return createWorkspace({
    ...options,
    emit,
    createPreview: (patienceMs) =>
      createPreview(runJob, {
        ...(patienceMs === undefined ? {} : { patienceMs }),
        onTooSlow: () => emit({ event: 'app.error', payload: { error: appError('project.pictureTooSlow', {}) } }),
      }),
    readFile: (path, call) => readWithin(path, call, (how) => runJob('open', { path }, how)),
    pack: (project) => runJob('pack', { project }),
  });
}
