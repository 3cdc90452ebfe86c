import type { PreparedPicture } from '#main/pictures';
import type { RunJob } from '#main/threads';
import { fail } from '#shared/base';
import { type Snapshot, usualBeginnings } from '#shared/contract';
import { beginWith } from '#shared/starter';
import type { JobTable } from '../jobs';
import type { ServiceOptions } from '../services';
import { readWithin, stoppable } from '../stoppable';
import { keepFilePlace, replaceRecent, type Workspace } from '../workspace';
import type { HandlersOf } from './subject';

export interface ProjectHandlerOptions extends Pick<ServiceOptions, 'host' | 'store' | 'resourcesFolder' | 'now'> {
  readonly runJob: RunJob<JobTable>;
  readonly workspace: Workspace;
  readonly tellPrepared: (pictures: readonly PreparedPicture[]) => void;
}

/** What the window asks of the open project, and how another one takes its place. */
export function projectHandlers(
  options: ProjectHandlerOptions,
): HandlersOf<'project'> & Pick<HandlersOf<'recent'>, 'recent.locate'> {
  return {
    'recent.locate': locate(options),
    ...openHandlers(options),
    ...editHandlers(options.workspace),
    ...saveHandlers(options.workspace),
    'project.keepPlace': ({ sessionId, place }) => {
      const session = options.workspace.session(sessionId);
      const { path } = session.state();
      if (path !== null) keepFilePlace(options.store, { path, id: session.project().id, place });
      return {};
    },
  };
}

type OpenMethods = 'project.current' | 'project.create' | 'project.open' | 'project.importMarkdown';

function openHandlers(options: ProjectHandlerOptions): Pick<HandlersOf<'project'>, OpenMethods> {
  const { host, store, workspace, runJob } = options;
  const beginnings = () => store.readSettings().newProjects ?? usualBeginnings;
  return {
    'project.current': () => workspace.snapshot(),
    'project.create': async (choice) => {
      const { resourcesFolder } = options;
      const { project, assets } = await runJob('create', { choice, resourcesFolder, now: options.now() });
      // A finished example is somebody's already, with its own money and names.
      const own = choice.template === 'blank' ? beginWith(project, beginnings()) : project;
      const begun = (await workspace.begin(own, assets, false)) ?? workspace.snapshot();
      return begun as Snapshot;
    },
    'project.open': async ({ path }, call) => {
      if (path !== undefined) refuseStrange(path, store.readRecent());
      const chosen = path ?? (await host.chooseFileToOpen('project'));
      return chosen === null ? null : stoppable(call, 'open', () => workspace.open(chosen, call));
    },
    'project.importMarkdown': async ({ language }, call) => {
      const chosen = await host.chooseFileToOpen('markdown');
      if (chosen === null) return null;
      const { keepOriginals = false } = store.readSettings();
      const reading = { path: chosen, language: { otherwise: language }, keepOriginals, now: options.now() };
      return stoppable(call, 'import', async () => {
        const read = await readWithin(chosen, call, (how) => runJob('import', reading, how));
        const begun = await workspace.begin(beginWith(read.project, beginnings()), read.assets, true);
        if (begun) options.tellPrepared(read.pictures);
        return begun;
      });
    },
  };
}

function locate({ host, store, workspace }: ProjectHandlerOptions): HandlersOf<'recent'>['recent.locate'] {
  return async ({ path }, call) => {
    refuseStrange(path, store.readRecent());
    const chosen = await host.chooseFileToOpen('project');
    if (chosen === null) return null;
    const opened = await stoppable(call, 'open', () => workspace.open(chosen, call));
    const found = opened?.state.path;
    if (found) replaceRecent(store, path, found);
    return opened;
  };
}

function editHandlers(
  workspace: Workspace,
): Pick<HandlersOf<'project'>, 'project.edit' | 'project.undo' | 'project.redo'> {
  return {
    'project.edit': ({ sessionId, ...edit }) => ({ revision: workspace.session(sessionId).edit(edit) }),
    'project.undo': ({ sessionId }) => {
      workspace.session(sessionId).undo();
      return {};
    },
    'project.redo': ({ sessionId }) => {
      workspace.session(sessionId).redo();
      return {};
    },
  };
}

function saveHandlers(
  workspace: Workspace,
): Pick<HandlersOf<'project'>, 'project.save' | 'project.saveAs' | 'project.sendCopy' | 'project.close'> {
  return {
    'project.save': ({ sessionId }) => workspace.save(workspace.session(sessionId)),
    'project.saveAs': ({ sessionId }) => workspace.saveAs(workspace.session(sessionId)),
    'project.sendCopy': async ({ sessionId }) => {
      const sent = await workspace.sendCopy(workspace.session(sessionId));
      return sent && { path: sent.path, leftOut: [...sent.leftOut] };
    },
    'project.close': ({ sessionId }) => {
      workspace.session(sessionId);
      return workspace.close();
    },
  };
}

/** The window may be in anybody's hands: of files it names only those that the user has opened or saved before. */
function refuseStrange(path: string, recent: ReturnType<ServiceOptions['store']['readRecent']>): void {
  if (!recent.some((one) => one.path === path)) fail('usage.strangePath', { path });
}
