import { join, resolve } from 'node:path';
import {
  type AssetBytes,
  createJournal,
  type FileSystem,
  fileFailure,
  type Journal,
  type JournalStart,
  nodeFileSystem,
  type PackedProject,
  type ProjectFile,
  type Recovered,
} from '#main/files';
import { type AppError, appError, createQueue, fail } from '#shared/base';
import type { CallContext, Snapshot } from '#shared/contract';
import type { Project } from '#shared/project';
import type { ServiceEvent, ServiceOptions } from '../services';
import { createSession, type PaintPreview, type Session } from '../session';
import { createAsking } from './asking';
import { choosePlace } from './choose-place';
import { createLeftWork } from './left-work';
import { type Prepared, prepareFile, prepareNew } from './prepare';
import { prepareRecovered } from './prepare-recovered';
import { noteRecent } from './recent-files';
import { settle } from './settle';

export interface WorkspaceOptions extends ServiceOptions {
  readonly fs?: FileSystem;
  readonly emit: (event: ServiceEvent) => void;
  /** Makes the painter of the picture in a project's file, one a project. */
  readonly createPreview: () => PaintPreview;
  /** Turns a project into the text of its file away from this thread. */
  readonly pack?: (project: Project) => Promise<PackedProject>;
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
  /** Closes after asking about unsaved work; false when the user stays. */
  close(): Promise<boolean>;
  dispose(): Promise<void>;
}

/** Makes a workspace with nothing open. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { emit, newId, now } = options;
  const fs = options.fs ?? nodeFileSystem;
  const recoveryFolder = join(options.dataFolder, 'recovery');
  const { host, isWaiting } = createAsking(options.host);
  /** Opening and closing never overlap. */
  const queue = createQueue();
  let open: { readonly session: Session; readonly journalFolder: string } | null = null;

  const report = (error: AppError) => emit({ event: 'app.error', payload: { error } });
  const leftWork = createLeftWork({ recoveryFolder, fs, ownFolder: () => open?.journalFolder ?? null, report });
  const start = async (what: Prepared): Promise<Snapshot> => {
    const id = newId();
    const journalFolder = what.journalFolder ?? join(recoveryFolder, id);
    const openJournal = (from: JournalStart, onRefused: () => void): Promise<Journal> =>
      createJournal(journalFolder, from, {
        fs,
        now,
        onFailure: (error) => {
          report(fileFailure(error, journalFolder).error);
          onRefused();
        },
      });
    const session = await createSession(
      { ...what, id },
      {
        fs,
        now,
        openJournal,
        paintPreview: options.createPreview(),
        ...(options.pack ? { pack: options.pack } : {}),
        onState: (state) => emit({ event: 'session.state', payload: state }),
        onPatched: ({ revision, patches }, origin) =>
          emit({ event: 'session.patched', payload: { sessionId: id, revision, patches: [...patches], origin } }),
        onError: report,
      },
    );
    open = { session, journalFolder };
    return snapshotOf(session);
  };
  const note = (path: string, project: Project) => {
    noteRecent(options.store, path, project, now());
    options.host.noteRecentFile(path);
  };

  const saveAs = async (session: Session): Promise<boolean> => {
    const place = await choosePlace(session, host, fs);
    if (place === null) return false;
    await session.saveAs(place);
    note(place, session.project());
    return true;
  };
  const save = async (session: Session): Promise<boolean> => {
    if (session.state().path === null) return saveAs(session);
    await session.save();
    return true;
  };
  /** True when the open project is safe and closed. */
  const leave = async (): Promise<boolean> => {
    if (!open) return true;
    const { session } = open;
    if (session.hasUnsavedWork() && !(await settle(session, { host, saveAs, report }))) return false;
    open = null;
    await session.close('remove');
    emit({ event: 'session.closed', payload: { sessionId: session.id } });
    return true;
  };
  const letGo = async (): Promise<void> => {
    const session = open?.session;
    open = null;
    await session?.close(session.hasUnsavedWork() ? 'keep' : 'remove');
  };

  /** Makes room and begins; what was claimed for it is let go when the user stays with the open project. */
  const replaceWith = async (prepared: Prepared): Promise<Snapshot | null> => {
    const left = await leave().catch(async (error: unknown) => {
      await prepared.file?.lock?.release();
      throw error;
    });
    if (left) return start(prepared);
    await prepared.file?.lock?.release();
    return null;
  };
  const openLeftWork = (found: Recovered, call: Partial<CallContext>): Promise<Snapshot | null | 'gone'> =>
    leftWork.claimed(found, async () => {
      const readFile = (path: string) => options.readFile(path, call);
      const prepared = await prepareRecovered(found, { readFile, fs, host, report });
      return prepared && replaceWith(prepared);
    });
  const openFile = async (path: string, call: Partial<CallContext>): Promise<Snapshot | null> => {
    const work = await leftWork.of(path);
    const back = work ? await openLeftWork(work, call) : 'gone';
    if (back !== 'gone') return back;
    const prepared = await prepareFile(path, { readFile: (one) => options.readFile(one, call), fs, report });
    const opened = await replaceWith(prepared);
    if (!opened) return null;
    note(path, prepared.project);
    if (prepared.readOnly === 'newer-format') report(newerFile(path, prepared));
    return opened;
  };

  return {
    snapshot: () => open && snapshotOf(open.session),
    current: () => open?.session ?? null,
    session: (id) => (open?.session.id === id ? open.session : fail('project.notOpen', {})),
    begin: (project, assets, touched) =>
      queue.run(async () => ((await leave()) ? start(prepareNew(project, assets, touched)) : null)),
    open: (path, call = {}) =>
      queue.run(async () => {
        const full = resolve(path);
        const own = open?.session.state().path;
        return open && own && (await isSameFile(own, full, fs)) ? snapshotOf(open.session) : openFile(full, call);
      }),
    recover: () =>
      queue.run(async () => {
        if (open) return false;
        const newest = await leftWork.newest();
        const back = newest ? await openLeftWork(newest, {}) : null;
        return back !== null && back !== 'gone';
      }),
    save,
    saveAs,
    close: () => queue.run(leave),
    dispose: () => (isWaiting() ? letGo() : queue.run(letGo)),
  };
}

function snapshotOf(session: Session): Snapshot {
  const { recovered } = session;
  return { state: session.state(), revision: session.revision(), project: session.project(), recovered };
}

/** Says why a file of a newer program is open for reading only. */
function newerFile(path: string, { foundFormat: found, project, newerWord }: Prepared): AppError {
  if (newerWord) return appError('project.newerWords', { path, ...newerWord });
  return appError('project.newerFormat', { path, found, supported: project.formatVersion });
}

/** Whether two paths lead to one file: by a link, or on a disk that knows no upper case. */
async function isSameFile(a: string, b: string, fs: FileSystem): Promise<boolean> {
  if (a === b) return true;
  const [one, other] = await Promise.all([a, b].map((path) => fs.realpath(path).catch(() => null)));
  return one !== null && one === other;
}
