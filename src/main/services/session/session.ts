import {
  type ArchiveEntry,
  type AssetBytes,
  type AssetMap,
  type FileLock,
  type FileSystem,
  type Fingerprint,
  type Journal,
  type JournalStart,
  lockFile,
  nodeFileSystem,
  type PackedProject,
  writeProjectFile,
} from '#main/files';
import { type AppError, appError, fail } from '#shared/base';
import type { SaveState, SessionState } from '#shared/contract';
import type { Asset, Project } from '#shared/project';
import { createAutosave } from './autosave';
import { copyAsItIs } from './copy-as-it-is';
import { type Change, createDocument, type Edit } from './document';

/** Why a session refuses edits; null when it takes them. */
export type ReadOnlyReason = 'newer-format' | 'no-permission' | null;

export interface SessionFile {
  readonly path: string;
  /** Null when the file is gone, as after some crashes. */
  readonly fingerprint: Fingerprint | null;
  readonly lock: FileLock | null;
}

export interface SessionStart {
  readonly id: string;
  readonly project: Project;
  readonly file: SessionFile | null;
  readonly assets: ReadonlyMap<string, AssetBytes>;
  readonly extras: readonly ArchiveEntry[];
  readonly readOnly: ReadOnlyReason;
  readonly foundFormat: number;
  /** There is work in it that is in no file: imported or recovered. */
  readonly touched: boolean;
  readonly recovered: boolean;
  /** The journal that this work was recovered from: it goes on in the same place, so that it is never there twice. */
  readonly journalFolder: string | null;
}

/** The picture of a project's first visible slide, as its file carries it for file managers. Null for an empty deck. */
export type PaintPreview = (project: Project, assets: AssetMap) => Promise<Uint8Array | null>;

export interface SessionOptions {
  readonly paintPreview: PaintPreview;
  readonly now: () => Date;
  readonly fs?: FileSystem;
  /** Turns a project into the text of its file away from this thread. */
  readonly pack?: (project: Project) => Promise<PackedProject>;
  /** Makes the journal for a start, or none. What the disk refuses it, then or later, is reported, and `onFailure` called. */
  readonly openJournal: (start: JournalStart, onFailure: () => void) => Promise<Journal | null>;
  readonly onState: (state: SessionState) => void;
  readonly onPatched: (change: Change, origin: 'undo' | 'redo' | 'main') => void;
  /** What nobody waits for and the user should know: an autosave that failed, a file that had gone. */
  readonly onError: (error: AppError) => void;
}

/** One open project: the document, its file, its journal and its autosave. */
export interface Session {
  readonly id: string;
  readonly recovered: boolean;
  project(): Project;
  state(): SessionState;
  asset(key: string): AssetBytes | null;
  /** True while something is in no file, or only the journal knows of it. */
  hasUnsavedWork(): boolean;
  edit(edit: Edit): number;
  undo(): void;
  redo(): void;
  takeAsset(key: string, asset: Asset, bytes: AssetBytes): Promise<void>;
  /** Saves into the project's file. Rejects with `AppFailure`; the file is then as before. */
  save(): Promise<void>;
  /** Brings the file up to what the journal has, as when the user turns to another program. A failure is reported. */
  autosave(): Promise<void>;
  /** Makes a path the project's file, replacing what is there. Of a newer program's file, it makes a copy, byte by byte. */
  saveAs(path: string): Promise<void>;
  /** Ends the session. `keep`: leaves the journal to be recovered. */
  close(journal: 'remove' | 'keep'): Promise<void>;
}

/** A journal that has grown to this is begun anew from the saved state. */
const journalLimit = 4 * 2 ** 20;
/** How often a journal that the disk refuses is tried again. */
const renewEveryMs = 10_000;

/** Begins a session. Rejects only with bugs: what the disk refuses is reported through `onError`. */
export async function createSession(start: SessionStart, options: SessionOptions): Promise<Session> {
  const fs = options.fs ?? nodeFileSystem;
  const document = createDocument(start.project, { now: options.now });
  const assets = new Map(start.assets);
  let file = start.file;
  let readOnly = start.readOnly;
  /** What the file has been read or written with last: no more than what changed since is held against the reader's rules. */
  let known = start.project;
  let savedRevision: number | null = file && !start.touched ? 0 : null;
  let activity: SaveState | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let journal: Journal | null = null;
  let renewedMs = 0;
  /** What was to become the file since it was last saved: disks report as failed what they have done. */
  const tried = new Set<string>();
  /** The disk has refused the journal an edit or a picture that is in no file yet. */
  let exposed = false;

  const journalStart = () => ({
    revision: document.revision(),
    path: file?.path ?? null,
    tail: file?.fingerprint?.tail ?? null,
    savedRevision: file || start.touched ? savedRevision : 0,
    project: document.project(),
  });
  const isDirty = () => savedRevision !== document.revision();
  const saveState = (): SaveState => activity ?? (readOnly || !isDirty() ? 'saved' : 'dirty');
  const state = (): SessionState => ({
    sessionId: start.id,
    revision: document.revision(),
    path: file?.path ?? null,
    readOnly: readOnly !== null,
    saveState: saveState(),
    undo: document.undoLabel(),
    redo: document.redoLabel(),
  });
  const announce = () => options.onState(state());
  const refuseReadOnly = () => {
    if (readOnly !== null) fail('project.readOnly', { path: file?.path ?? '' });
  };

  const write = async (path: string, expected: Fingerprint | null): Promise<Fingerprint> => {
    const revision = document.revision();
    const project = document.project();
    activity = 'saving';
    announce();
    try {
      const content = { project, assets, preview: await options.paintPreview(project, assets), extras: start.extras };
      const fingerprint = await writeProjectFile(path, content, {
        fs,
        expected,
        tried,
        onGone: () => options.onError(appError('project.writtenAnew', { path })),
        known,
        ...(options.pack ? { pack: options.pack } : {}),
        beforeReplace: async (tail) => {
          await journal?.saving(revision, path, tail).catch(() => undefined);
          tried.add(tail);
        },
      });
      savedRevision = revision;
      known = project;
      activity = null;
      tried.clear();
      exposed &&= isDirty();
      return fingerprint;
    } catch (error) {
      activity = 'failed';
      throw error;
    } finally {
      announce();
    }
  };
  /** Begins the journal anew when it has grown long, or when the disk has dropped a line of it. */
  const renewJournal = async () => {
    if (!journal || (journal.size() < journalLimit && !journal.isBroken())) return;
    await journal.restart(journalStart()).catch(() => undefined);
  };
  const journalEdit = ({ revision, patches }: Change) => {
    journal?.edit(revision, patches);
    if (!journal?.isBroken() || options.now().getTime() - renewedMs < renewEveryMs) return;
    renewedMs = options.now().getTime();
    void renewJournal();
  };
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const save = () =>
    inOrder(async () => {
      if (!file) return fail('project.notOpen', {});
      refuseReadOnly();
      file = { ...file, fingerprint: await write(file.path, file.fingerprint) };
      await renewJournal();
    });
  const autosave = createAutosave({
    save: async () => {
      if (file && readOnly === null && isDirty()) await save();
    },
    isKept: () => journal !== null && !journal.isBroken() && !exposed,
    onError: options.onError,
  });
  const saveLater = () => {
    if (file && readOnly === null && isDirty()) autosave.schedule();
  };
  const openJournal = () =>
    options.openJournal(journalStart(), () => {
      exposed = true;
      saveLater();
    });
  const changed = () => {
    if (activity === 'failed') activity = null;
    announce();
    saveLater();
  };
  const replay = (change: Change | null, origin: 'undo' | 'redo') => {
    if (!change) return;
    journalEdit(change);
    options.onPatched(change, origin);
    changed();
  };

  if (readOnly === null) journal = await openJournal();
  await keepAssets(start, journal);
  saveLater();

  return {
    id: start.id,
    recovered: start.recovered,
    project: document.project,
    state,
    asset: (key) => assets.get(key) ?? null,
    hasUnsavedWork: () => readOnly === null && (file ? isDirty() : start.touched || document.revision() > 0),
    edit(edit) {
      refuseReadOnly();
      const { revision, patches } = document.edit(edit);
      journalEdit({ revision, patches });
      changed();
      return revision;
    },
    undo() {
      refuseReadOnly();
      replay(document.undo(), 'undo');
    },
    redo() {
      refuseReadOnly();
      replay(document.redo(), 'redo');
    },
    async takeAsset(key, asset, bytes) {
      refuseReadOnly();
      if (!assets.has(key)) await journal?.asset(key, bytes.bytes).catch(() => undefined);
      const change = document.addAsset(key, asset);
      assets.set(key, bytes);
      if (!change) return;
      journalEdit(change);
      options.onPatched(change, 'main');
      changed();
    },
    save,
    autosave: autosave.now,
    saveAs: (path) =>
      inOrder(async () => {
        if (readOnly === 'newer-format' && file) {
          file = { ...(await copyAsItIs(file, path, fs)), lock: null };
          return announce();
        }
        const lock = file?.path === path && file.lock ? file.lock : await lockFile(path, fs);
        try {
          const fingerprint = await write(path, null);
          if (file?.lock !== lock) await file?.lock?.release();
          file = { path, fingerprint, lock };
          // From here on this is where the work belongs, whatever becomes of the file.
          await journal?.restart(journalStart()).catch(() => undefined);
        } catch (error) {
          if (file?.lock !== lock) await lock.release();
          throw error;
        }
        if (readOnly !== null) {
          readOnly = null;
          journal = await openJournal();
        }
        announce();
      }),
    async close(what) {
      autosave.stop();
      await queue;
      await (what === 'remove' ? journal?.remove() : journal?.close())?.catch(() => undefined);
      await file?.lock?.release();
    },
  };
}

/** Pictures that are in no file yet lie beside the journal. */
async function keepAssets(start: SessionStart, journal: Journal | null): Promise<void> {
  if (!journal || (start.file?.fingerprint && !start.touched)) return;
  for (const [key, { bytes }] of start.assets) await journal.asset(key, bytes).catch(() => undefined);
}
