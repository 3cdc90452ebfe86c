import { join, resolve } from 'node:path';
import { type AssetBytes, type FileSystem, nodeFileSystem, type ProjectFile, type Recovered } from '#main/files';
import { type AppError, appError, createQueue, fail } from '#shared/base';
import type { CallContext, Snapshot } from '#shared/contract';
import type { Project } from '#shared/project';
import type { ServiceOptions } from '../services';
import type { Session } from '../session';
import { createAsking } from './asking';
import { createDesk, type DeskOptions } from './desk';
import { createLeftWork } from './left-work';
import { type Prepared, prepareFile, prepareNew } from './prepare';
import { prepareRecovered } from './prepare-recovered';
import { isSameFile } from './same-file';
import type { SentCopy } from './send-copy';

export interface WorkspaceOptions
  extends Pick<ServiceOptions, 'host' | 'dataFolder'>,
    Pick<DeskOptions, 'store' | 'now' | 'newId' | 'emit' | 'covers' | 'createPreview' | 'pack'> {
  readonly fs?: FileSystem;
  /** Reads a project file. */
  readonly readFile: (path: string, call: Partial<CallContext>) => Promise<ProjectFile>;
}

/** The one open project of this program, and how one makes room for the next. */
export interface Workspace {
  snapshot(): Snapshot | null;
  /** The open session; throws `project.notOpen` when it is another, or none. */
  session(id: string): Session;
  current(): Session | null;
  /** Begins a project that has no file yet. Null when the user stays with the open one. */
  begin(project: Project, assets: ReadonlyMap<string, AssetBytes>, touched: boolean): Promise<Snapshot | null>;
  /** Null when the user stays with the open one. `call` may stop the reading: it rejects then. */
  open(path: string, call?: Partial<CallContext>): Promise<Snapshot | null>;
  recover(): Promise<boolean>;
  /** Saves, asking for a place when there is none; false when the user cancels. */
  save(session: Session): Promise<boolean>;
  /** Saves at a place that the user is asked for; false when they cancel. */
  saveAs(session: Session): Promise<boolean>;
  /** Writes a copy for somebody else at a place that the user is asked for; null when they cancel. */
  sendCopy(session: Session): Promise<SentCopy | null>;
  /** Closes after asking about unsaved work; false when the user stays. */
  close(): Promise<boolean>;
  dispose(): Promise<void>;
}

/** Makes a workspace with nothing open. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const fs = options.fs ?? nodeFileSystem;
  const recoveryFolder = join(options.dataFolder, 'recovery');
  const { host, isWaiting } = createAsking(options.host);
  const report = (error: AppError) => options.emit({ event: 'app.error', payload: { error } });
  /** Opening and closing never overlap. */
  const queue = createQueue();
  const desk = createDesk({
    ...options,
    host: { ...host, noteRecentFile: (path) => options.host.noteRecentFile(path) },
    fs,
    recoveryFolder,
    report,
  });
  const leftWork = createLeftWork({ recoveryFolder, fs, ownFolder: desk.journalFolder, report });

  const openLeftWork = (found: Recovered, call: Partial<CallContext>): Promise<Snapshot | null | 'gone'> =>
    leftWork.claimed(found, async () => {
      const readFile = (path: string) => options.readFile(path, call);
      const prepared = await prepareRecovered(found, { readFile, fs, host, report });
      return prepared && desk.replaceWith(prepared);
    });
  const openFile = async (path: string, call: Partial<CallContext>): Promise<Snapshot | null> => {
    const work = await leftWork.of(path);
    const back = work ? await openLeftWork(work, call) : 'gone';
    if (back !== 'gone') return back;
    const prepared = await prepareFile(path, { readFile: (one) => options.readFile(one, call), fs, report });
    const opened = await desk.replaceWith(prepared);
    if (!opened) return null;
    desk.noteRecent(path, prepared.project);
    if (prepared.readOnly === 'newer-format') report(newerFile(path, prepared));
    return opened;
  };

  return {
    snapshot: desk.snapshot,
    current: desk.current,
    session: (id) => {
      const session = desk.current();
      return session?.id === id ? session : fail('project.notOpen', {});
    },
    begin: (project, assets, touched) => queue.run(async () => desk.replaceWith(prepareNew(project, assets, touched))),
    open: (path, call = {}) =>
      queue.run(async () => {
        const full = resolve(path);
        const own = desk.current()?.state().path;
        return own && (await isSameFile(own, full, fs)) ? desk.snapshot() : openFile(full, call);
      }),
    recover: () =>
      queue.run(async () => {
        if (desk.current()) return false;
        const newest = await leftWork.newest();
        const back = newest ? await openLeftWork(newest, {}) : null;
        return back !== null && back !== 'gone';
      }),
    save: desk.save,
    saveAs: desk.saveAs,
    sendCopy: desk.sendCopy,
    close: () => queue.run(desk.leave),
    dispose: () => (isWaiting() ? desk.letGo() : queue.run(desk.letGo)),
  };
}

/** Says why a file of a newer program is open for reading only. */
function newerFile(path: string, { foundFormat: found, project, newerWord }: Prepared): AppError {
  if (newerWord) return appError('project.newerWords', { path, ...newerWord });
  return appError('project.newerFormat', { path, found, supported: project.formatVersion });
}
