import { type AssetBytes, type FileSystem, type Journal, type JournalStart, nodeFileSystem } from '#main/files';
import type { AppError } from '#shared/base';
import type { ChangeOrigin, SessionState } from '#shared/contract';
import type { Asset, Project } from '#shared/project';
import { createAutosave } from './autosave';
import { type Change, createDocument, type Edit, type OpenDocument } from './document';
import { createKeptJournal, type KeptJournal } from './kept-journal';
import { createSaving, type Saving, type SavingOptions } from './saving';
import type { SessionStart } from './session-start';

export interface SessionOptions extends Pick<SavingOptions, 'paintPreview' | 'pack'> {
  readonly now: () => Date;
  readonly fs?: FileSystem;
  /** Makes the journal for a start, or none. What the disk refuses it, then or later, is reported, and `onFailure` called. */
  readonly openJournal: (start: JournalStart, onFailure: () => void) => Promise<Journal | null>;
  /** Told when the state is another than the one told before, or than the first. */
  readonly onState: (state: SessionState) => void;
  readonly onPatched: (change: Change, origin: ChangeOrigin) => void;
  /** What nobody waits for and the user should know: an autosave that failed, a file that had gone. */
  readonly onError: (error: AppError) => void;
}

/** One open project: the document, its file, its journal and its autosave. */
export interface Session {
  readonly id: string;
  readonly recovered: boolean;
  project(): Project;
  /** How many changes have led to the project as it is. */
  revision(): number;
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

/** Begins a session. Rejects only with bugs: what the disk refuses is reported through `onError`. */
export async function createSession(start: SessionStart, options: SessionOptions): Promise<Session> {
  const assets = new Map(start.assets);
  const { document, journal, saving, autosave, state, changed, begin } = partsOf(start, assets, options);
  await begin();
  return {
    id: start.id,
    recovered: start.recovered,
    project: document.project,
    revision: document.revision,
    state,
    asset: (key) => assets.get(key) ?? null,
    hasUnsavedWork: () =>
      !saving.isReadOnly() && (saving.file() ? saving.isDirty() : start.touched || document.revision() > 0),
    edit(edit) {
      saving.refuseReadOnly();
      const change = document.edit(edit);
      changed(change, 'edit');
      return change.revision;
    },
    undo() {
      saving.refuseReadOnly();
      changed(document.undo(), 'undo');
    },
    redo() {
      saving.refuseReadOnly();
      changed(document.redo(), 'redo');
    },
    async takeAsset(key, asset, bytes) {
      saving.refuseReadOnly();
      if (!assets.has(key)) await journal.asset(key, bytes.bytes);
      const change = document.addAsset(key, asset);
      assets.set(key, bytes);
      changed(change, 'main');
    },
    save: saving.save,
    autosave: autosave.now,
    saveAs: saving.saveAs,
    async close(what) {
      autosave.stop();
      await saving.idle();
      // Who gets the file next must find no journal beside it that is being taken away.
      await journal.close(what);
      await saving.letGo();
    },
  };
}

/** What a session is made of, tied together: a change goes to the journal, to the window and, later, to the file. */
function partsOf(start: SessionStart, assets: Map<string, AssetBytes>, options: SessionOptions) {
  const document = createDocument(start.project, { now: options.now });
  let told: SessionState | null = null;
  const announce = () => {
    const now = state();
    if (!told || isEqual(told, now)) return;
    told = now;
    options.onState(now);
  };
  const journal = createKeptJournal({
    now: options.now,
    openJournal: options.openJournal,
    start: () => journalStart(document, saving, start.touched),
    onExposed: () => saveLater(),
  });
  const fs = options.fs ?? nodeFileSystem;
  const saving = createSaving(start, { ...options, fs, document, assets, journal, onChange: announce });
  const state = () => stateOf(start.id, document, saving);
  const owesFile = () => saving.file() !== null && !saving.isReadOnly() && saving.isDirty();
  const autosave = createAutosave({
    save: async () => {
      if (owesFile()) await saving.save();
    },
    isKept: journal.keeps,
    onError: options.onError,
  });
  const saveLater = () => {
    if (owesFile()) autosave.schedule();
  };
  const changed = (change: Change | null, origin: ChangeOrigin) => {
    if (!change) return;
    journal.edit(change);
    saving.forgetFailure();
    options.onPatched(change, origin);
    announce();
    saveLater();
  };
  const begin = async () => {
    if (!saving.isReadOnly()) await journal.open();
    await keepAssets(start, journal);
    told = state();
    saveLater();
  };
  return { document, journal, saving, autosave, state, changed, begin };
}

function stateOf(sessionId: string, document: OpenDocument, saving: Saving): SessionState {
  return {
    sessionId,
    path: saving.file()?.path ?? null,
    readOnly: saving.isReadOnly(),
    saveState: saving.saveState(),
    undo: document.undoLabel(),
    redo: document.redoLabel(),
  };
}

/** What a journal that begins now begins with. Work that was never in a file and that nobody touched is saved as it is. */
function journalStart(document: OpenDocument, saving: Saving, touched: boolean): JournalStart {
  const file = saving.file();
  return {
    revision: document.revision(),
    path: file?.path ?? null,
    tail: file?.fingerprint?.tail ?? null,
    savedRevision: file || touched ? saving.savedRevision() : 0,
    project: document.project(),
  };
}

/** Whether two states tell the same. */
function isEqual(one: SessionState, other: SessionState): boolean {
  return (Object.keys(one) as (keyof SessionState)[]).every((key) => one[key] === other[key]);
}

/** Pictures that are in no file yet lie beside the journal. */
async function keepAssets(start: SessionStart, journal: KeptJournal): Promise<void> {
  if (start.readOnly !== null || (start.file?.fingerprint && !start.touched)) return;
  for (const [key, { bytes }] of start.assets) await journal.asset(key, bytes);
}
