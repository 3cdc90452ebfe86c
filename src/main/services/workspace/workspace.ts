import { join, resolve } from 'node:path';
import {
  type AssetBytes,
  createJournal,
  errnoOf,
  type FileLock,
  type FileSystem,
  type FoundJournals,
  fileFailure,
  findJournals,
  fingerprintOf,
  type Journal,
  type JournalStart,
  lockFile,
  nodeFileSystem,
  type PackedProject,
  type ProjectFile,
  type Recovered,
  recoverJournal,
} from '#main/files';
import { type AppError, AppFailure, appError, fail } from '#shared/base';
import type { CallContext, Snapshot } from '#shared/contract';
import type { Project } from '#shared/project';
import type { ServiceEvent, ServiceOptions } from '../services';
import { createSession, type PaintPreview, type Session } from '../session';
import { type Prepared, prepareFile } from './prepare';
import { prepareRecovered, type RecoverOptions } from './prepare-recovered';
import { noteRecent } from './recent-files';
import { exportBaseName, suggestedFileName } from './suggested-name';

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

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { host, emit, newId, now } = options;
  const fs = options.fs ?? nodeFileSystem;
  const recoveryFolder = join(options.dataFolder, 'recovery');
  let session: Session | null = null;
  let ownJournal = '';
  let queue: Promise<unknown> = Promise.resolve();

  let questions = 0;
  /** Counts a question while it stands: a system that goes down waits for no answer. */
  const asking = async <T>(question: Promise<T>): Promise<T> => {
    questions += 1;
    try {
      return await question;
    } finally {
      questions -= 1;
    }
  };
  const letGo = async (): Promise<void> => {
    const ending = session;
    session = null;
    await ending?.close(ending.hasUnsavedWork() ? 'keep' : 'remove');
  };
  /** Opening and closing never overlap. */
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const report = (error: AppError) => emit({ event: 'app.error', payload: { error } });
  const snapshot = (): Snapshot | null =>
    session && { state: session.state(), project: session.project(), recovered: session.recovered };

  const openJournal = (folder: string, start: JournalStart, onRefused: () => void): Promise<Journal> =>
    createJournal(folder, start, {
      fs,
      now,
      onFailure: (error) => {
        report(fileFailure(error, folder).error);
        onRefused();
      },
    });
  const reportThrown = (error: unknown) => {
    if (!(error instanceof AppFailure)) throw error;
    report(error.error);
  };
  const start = async (what: Prepared): Promise<Snapshot> => {
    const id = newId();
    const folder = what.journalFolder ?? join(recoveryFolder, id);
    ownJournal = folder;
    session = await createSession(
      { ...what, id },
      {
        fs,
        now,
        paintPreview: options.createPreview(),
        ...(options.pack ? { pack: options.pack } : {}),
        openJournal: (from, onRefused) => openJournal(folder, from, onRefused),
        onState: (state) => emit({ event: 'session.state', payload: state }),
        onPatched: ({ revision, patches }, origin) =>
          emit({ event: 'session.patched', payload: { sessionId: id, revision, patches: [...patches], origin } }),
        onError: report,
      },
    );
    return snapshot() as Snapshot;
  };
  const note = (path: string, project: Project) => {
    noteRecent(options.store, path, project, now());
    host.noteRecentFile(path);
  };
  /** Journals of others: the open project's own says nothing about a crash. */
  const journals = async (): Promise<FoundJournals> => {
    const { whole, broken } = await findJournals(recoveryFolder, fs);
    const isForeign = ({ folder }: { readonly folder: string }) => !session || folder !== ownJournal;
    return { whole: whole.filter(isForeign), broken: broken.filter(isForeign) };
  };
  /** Unsaved work of a file: also of one that has been moved since. */
  const workOn = async (path: string): Promise<Recovered | undefined> => {
    const left = (await journals()).whole.filter(({ hasUnsavedWork }) => hasUnsavedWork);
    const own = left.find(({ file }) => file.state === 'ours' && file.path === path);
    if (own || left.length === 0) return own;
    const tail = (await fingerprintOf(path, fs))?.tail ?? '';
    const moved = left.find(
      ({ file, tails, revision }) => file.state === 'gone' && tails.has(tail) && tails.get(tail) !== revision,
    );
    return moved && { ...moved, file: { state: 'ours', path } };
  };

  /** Where to save: a dialog asks before it names a file that is there; of any other such file we ask ourselves. */
  const placeFor = async (target: Session): Promise<string | null> => {
    const chosen = await asking(host.chooseFileToSave(suggestedFileName(target.project())));
    if (chosen === null) return null;
    const full = resolve(/\.pitch$/i.test(chosen) ? chosen : `${chosen}.pitch`);
    const isAgreed = full === resolve(chosen) || full === target.state().path || !(await isThere(full));
    return isAgreed || (await asking(host.askToReplace([full]))) ? full : placeFor(target);
  };
  const isThere = (path: string) =>
    fs.access(path, fs.constants.F_OK).then(
      () => true,
      (error: unknown) => errnoOf(error) !== 'ENOENT',
    );
  const saveAs = async (target: Session): Promise<boolean> => {
    const full = await placeFor(target);
    if (full === null) return false;
    await target.saveAs(full);
    note(full, target.project());
    return true;
  };
  const save = async (target: Session): Promise<boolean> => {
    if (target.state().path === null) return saveAs(target);
    await target.save();
    return true;
  };
  /** True when the open project is safe and closed. */
  const leave = async (): Promise<boolean> => {
    const leaving = session;
    if (!leaving) return true;
    if (leaving.hasUnsavedWork() && !(await settle(leaving))) return false;
    session = null;
    await leaving.close('remove');
    emit({ event: 'session.closed', payload: { sessionId: leaving.id } });
    return true;
  };
  const settle = async (leaving: Session): Promise<boolean> => {
    const hasFile = leaving.state().path !== null;
    if (hasFile) {
      const saved = await leaving.save().then(
        () => true,
        (error: unknown) => {
          reportThrown(error);
          return false;
        },
      );
      if (saved) return true;
    }
    const { title, company } = leaving.project();
    const answer = await asking(host.askAboutUnsaved(title || company.name));
    if (answer === 'save') return saveAs(leaving);
    return answer === 'discard';
  };

  const readFor = (call: Partial<CallContext>) => (path: string) => options.readFile(path, call);
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
  /** Rejects with `project.locked` while another program brings the same work back; null when one did a moment ago. */
  const openRecovered = async (found: Recovered, call: Partial<CallContext>): Promise<Snapshot | null> => {
    const claim = await claimJournal(found.folder, fs);
    if (!claim) return fail('project.locked', { path: found.file.state === 'none' ? found.folder : found.file.path });
    try {
      const isStillThere = (await recoverJournal(found.folder, fs))?.revision === found.revision;
      return isStillThere ? await bringBack(found, call) : null;
    } finally {
      await claim.release();
    }
  };
  const bringBack = async (found: Recovered, call: Partial<CallContext>): Promise<Snapshot | null> => {
    const asked: RecoverOptions['host'] = {
      askAboutLostPictures: (lost) => asking(host.askAboutLostPictures(lost)),
      chooseFileToOpen: (kind) => asking(host.chooseFileToOpen(kind)),
    };
    const prepared = await prepareRecovered(found, { readFile: readFor(call), fs, host: asked, report });
    return prepared && replaceWith(prepared);
  };
  const openFile = async (path: string, call: Partial<CallContext>): Promise<Snapshot | null> => {
    const work = await workOn(path);
    if (work) return openRecovered(work, call);
    const prepared = await prepareFile(path, { readFile: readFor(call), fs, report });
    const opened = await replaceWith(prepared);
    if (!opened) return null;
    note(path, prepared.project);
    if (prepared.readOnly === 'newer-format') {
      const { foundFormat: found, project, newerWord } = prepared;
      const supported = project.formatVersion;
      report(
        newerWord
          ? appError('project.newerWords', { path, ...newerWord })
          : appError('project.newerFormat', { path, found, supported }),
      );
    }
    return opened;
  };

  return {
    snapshot,
    current: () => session,
    session: (id) => (session?.id === id ? session : fail('project.notOpen', {})),
    begin: (project, assets, touched) =>
      inOrder(async () => {
        if (!(await leave())) return null;
        return start({
          project,
          file: null,
          assets,
          extras: [],
          newerWord: null,
          readOnly: null,
          foundFormat: project.formatVersion,
          touched,
          recovered: false,
          journalFolder: null,
        });
      }),
    open: (path, call = {}) =>
      inOrder(async () => {
        const full = resolve(path);
        const own = session?.state().path;
        return own && (await isSameFile(own, full, fs)) ? snapshot() : openFile(full, call);
      }),
    recover: () =>
      inOrder(async () => {
        if (session) return false;
        const { whole, broken } = await journals();
        for (const { error } of broken) report(error);
        for (const { folder, file, isElsewhere, hasUnsavedWork } of whole) {
          // Who was told that it could not be saved there looks for it in the other file.
          if (!hasUnsavedWork && isElsewhere && file.state === 'ours')
            report(appError('recovery.savedIn', { path: file.path }));
          if (!hasUnsavedWork) await fs.rm(folder, { recursive: true, force: true }).catch(() => undefined);
        }
        const left = whole.filter(({ hasUnsavedWork }) => hasUnsavedWork);
        for (const { file } of left) {
          if (file.state === 'unreadable') report(appError('recovery.fileUnreadable', { path: file.path }));
        }
        const [newest, ...others] = left.filter(({ file }) => file.state !== 'unreadable');
        if (others.length > 0) report(appError('recovery.othersWait', { names: others.map(nameOf).join(', ') }));
        return newest !== undefined && (await openRecovered(newest, {})) !== null;
      }),
    save,
    saveAs,
    close: () => inOrder(leave),
    dispose: () => (questions > 0 ? letGo() : inOrder(letGo)),
  };
}

/** Null when another program has it. A disk that takes no lock keeps nobody from their work. */
function claimJournal(folder: string, fs: FileSystem): Promise<Pick<FileLock, 'release'> | null> {
  return lockFile(folder, fs).catch((error: unknown) =>
    error instanceof AppFailure && error.error.code === 'project.locked' ? null : { release: async () => undefined },
  );
}

function nameOf({ file, project }: Recovered): string {
  return exportBaseName(file.state === 'none' ? null : file.path, project);
}

/** Whether two paths lead to one file: by a link, or on a disk that knows no upper case. */
async function isSameFile(a: string, b: string, fs: FileSystem): Promise<boolean> {
  if (a === b) return true;
  const [one, other] = await Promise.all([a, b].map((path) => fs.realpath(path).catch(() => null)));
  return one !== null && one === other;
}
