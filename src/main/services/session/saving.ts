import {
  type AssetMap,
  type FileSystem,
  type Fingerprint,
  lockFile,
  type PackedProject,
  writeProjectFile,
} from '#main/files';
import { type AppError, appError, createQueue, fail } from '#shared/base';
import type { SaveState } from '#shared/contract';
import type { Project } from '#shared/project';
import { copyAsItIs } from './copy-as-it-is';
import type { OpenDocument } from './document';
import type { KeptJournal } from './kept-journal';
import type { SessionFile, SessionStart } from './session-start';

/** The picture of a project's first visible slide, as its file carries it for file managers. Null for an empty deck. */
export type PaintPreview = (project: Project, assets: AssetMap) => Promise<Uint8Array | null>;

export interface SavingOptions {
  readonly document: Pick<OpenDocument, 'project' | 'revision'>;
  readonly assets: AssetMap;
  readonly journal: KeptJournal;
  readonly paintPreview: PaintPreview;
  readonly fs: FileSystem;
  /** Turns a project into the text of its file away from this thread. */
  readonly pack?: (project: Project) => Promise<PackedProject>;
  /** The file, what may be done to it or how a save stands has changed. */
  readonly onChange: () => void;
  /** What nobody waits for and the user should know. */
  readonly onError: (error: AppError) => void;
}

/** The file of an open project: where it is, what of the work it holds, and how it comes to hold the rest. */
export interface Saving {
  file(): SessionFile | null;
  isReadOnly(): boolean;
  /** Throws `project.readOnly`. */
  refuseReadOnly(): void;
  /** The revision that is in the file; null when none is. */
  savedRevision(): number | null;
  isDirty(): boolean;
  saveState(): SaveState;
  /** An edit came: what failed before is about to be tried again. */
  forgetFailure(): void;
  /** Saves into the project's file. Rejects with `AppFailure`; the file is then as before. */
  save(): Promise<void>;
  /** Makes a path the project's file, replacing what is there. Of a newer program's file, it makes a copy, byte by byte. */
  saveAs(path: string): Promise<void>;
  /** Waits for what is being saved. */
  idle(): Promise<void>;
  /** Lets other programs have the file. */
  letGo(): Promise<void>;
}

/** Saves one at a time, in the order in which they were asked for. Touches no disk before. */
export function createSaving(start: SessionStart, options: SavingOptions): Saving {
  const { document, journal, fs, onChange } = options;
  const queue = createQueue();
  let { file, readOnly } = start;
  let savedRevision: number | null = file && !start.touched ? 0 : null;
  let activity: SaveState | null = null;
  const write = createWriter(start, options);

  const isDirty = () => savedRevision !== document.revision();
  const refuseReadOnly = () => {
    if (readOnly !== null) fail('project.readOnly', { path: file?.path ?? '' });
  };
  const writeTo = async (path: string, expected: Fingerprint | null): Promise<Fingerprint> => {
    activity = 'saving';
    onChange();
    try {
      const written = await write(path, expected);
      savedRevision = written.revision;
      activity = null;
      if (!isDirty()) journal.saved();
      return written.fingerprint;
    } catch (error) {
      activity = 'failed';
      throw error;
    } finally {
      onChange();
    }
  };
  const moveTo = async (path: string): Promise<void> => {
    const lock = file?.path === path && file.lock ? file.lock : await lockFile(path, fs);
    const letGo = file?.lock === lock ? null : file?.lock;
    try {
      file = { path, fingerprint: await writeTo(path, null), lock };
    } catch (error) {
      if (file?.lock !== lock) await lock.release();
      throw error;
    }
    await letGo?.release();
    // From here on this is where the work belongs, whatever becomes of the file.
    await journal.restart();
  };
  return {
    file: () => file,
    isReadOnly: () => readOnly !== null,
    refuseReadOnly,
    savedRevision: () => savedRevision,
    isDirty,
    saveState: () => activity ?? (readOnly || !isDirty() ? 'saved' : 'dirty'),
    forgetFailure: () => {
      if (activity === 'failed') activity = null;
    },
    save: () =>
      queue.run(async () => {
        if (!file) return fail('project.notOpen', {});
        refuseReadOnly();
        file = { ...file, fingerprint: await writeTo(file.path, file.fingerprint) };
        await journal.renew();
      }),
    saveAs: (path) =>
      queue.run(async () => {
        if (readOnly === 'newer-format' && file) {
          file = { ...(await copyAsItIs(file, path, fs)), lock: null };
          return onChange();
        }
        await moveTo(path);
        if (readOnly !== null) {
          readOnly = null;
          await journal.open();
        }
        onChange();
      }),
    idle: queue.idle,
    letGo: async () => {
      await file?.lock?.release();
    },
  };
}

interface Written {
  readonly fingerprint: Fingerprint;
  readonly revision: number;
}

/** Writes the document as it is at the call, and notes in the journal what is about to become the file. */
function createWriter(start: SessionStart, { document, assets, journal, fs, pack, ...options }: SavingOptions) {
  /** What the file has been read or written with last: no more than what changed since is held against the reader's rules. */
  let known = start.project;
  /** What was to become the file since it was last saved: disks report as failed what they have done. */
  const tried = new Set<string>();

  return async (path: string, expected: Fingerprint | null): Promise<Written> => {
    const revision = document.revision();
    const project = document.project();
    const preview = await options.paintPreview(project, assets);
    const fingerprint = await writeProjectFile(
      path,
      { project, assets, preview, extras: start.extras },
      {
        fs,
        expected,
        tried,
        onGone: () => options.onError(appError('project.writtenAnew', { path })),
        known,
        ...(pack ? { pack } : {}),
        beforeReplace: async (tail) => {
          await journal.saving(revision, path, tail);
          tried.add(tail);
        },
      },
    );
    known = project;
    tried.clear();
    return { fingerprint, revision };
  };
}
