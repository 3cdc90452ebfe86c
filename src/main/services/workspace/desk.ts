import { join } from 'node:path';
import {
  createJournal,
  type FileSystem,
  fileFailure,
  type Journal,
  type JournalStart,
  type PackedProject,
} from '#main/files';
import type { AppError } from '#shared/base';
import type { Snapshot } from '#shared/contract';
import type { Project } from '#shared/project';
import type { Covers } from '../covers';
import type { Host } from '../host';
import type { ServiceEvent, ServiceOptions } from '../services';
import { createSession, type PaintPreview, type Session } from '../session';
import { choosePlace } from './choose-place';
import { createCoverKeeper } from './cover-keeper';
import { placeOfFile } from './file-places';
import type { Prepared } from './prepare';
import { noteRecent } from './recent-files';
import { type SentCopy, sendCopy } from './send-copy';
import { settle } from './settle';

export interface DeskOptions extends Pick<ServiceOptions, 'store' | 'now' | 'newId'> {
  readonly host: Pick<Host, 'askAboutUnsaved' | 'askToReplace' | 'chooseFileToSave' | 'noteRecentFile'>;
  readonly fs: FileSystem;
  /** Where journals lie, a folder each. */
  readonly recoveryFolder: string;
  readonly emit: (event: ServiceEvent) => void;
  readonly report: (error: AppError) => void;
  /** Keeps the pictures of recent files. */
  readonly covers: Pick<Covers, 'keep' | 'isWanted'>;
  /** Makes the painter of the picture in a project's file, one a project. */
  readonly createPreview: (patienceMs?: number) => PaintPreview;
  /** Turns a project into the text of its file away from this thread. */
  readonly pack?: (project: Project) => Promise<PackedProject>;
}

/** Where one project lies open, or none, and how it leaves. */
export interface Desk {
  current(): Session | null;
  snapshot(): Snapshot | null;
  /** The folder of the open project's journal. */
  journalFolder(): string | null;
  /** Makes room and begins; what was claimed for it is let go when the user stays with the open project, which answers with null. */
  replaceWith(prepared: Prepared): Promise<Snapshot | null>;
  /** Saves, asking for a place when there is none; false when the user cancels. */
  save(session: Session): Promise<boolean>;
  /** Saves at a place that the user is asked for; false when they cancel. */
  saveAs(session: Session): Promise<boolean>;
  /** Writes a copy for somebody else; see `sendCopy`. */
  sendCopy(session: Session): Promise<SentCopy | null>;
  noteRecent(path: string, project: Project): void;
  /** True when the open project is safe and closed. */
  leave(): Promise<boolean>;
  /** Closes without a question: work that is in no file stays in the journal. */
  letGo(): Promise<void>;
}

export function createDesk(options: DeskOptions): Desk {
  const { host, fs, emit, report } = options;
  let open: { readonly session: Session; readonly journalFolder: string } | null = null;
  const cover = createCoverKeeper(options);

  const note = (path: string, project: Project) => {
    noteRecent(options.store, path, project, options.now());
    host.noteRecentFile(path);
  };
  const saveAs = async (session: Session): Promise<boolean> => {
    const place = await choosePlace(session, host, fs);
    if (place === null) return false;
    await session.saveAs(place);
    note(place, session.project());
    cover.keep(place, true);
    return true;
  };
  const leave = async (): Promise<boolean> => {
    if (!open) return true;
    const { session } = open;
    if (session.hasUnsavedWork() && !(await settle(session, { host, saveAs, report }))) return false;
    open = null;
    await session.close('remove');
    await cover.end();
    emit({ event: 'session.closed', payload: { sessionId: session.id } });
    return true;
  };
  return {
    current: () => open?.session ?? null,
    snapshot: () => open && snapshotOf(open.session, options.store),
    journalFolder: () => open?.journalFolder ?? null,
    replaceWith: async (prepared) => {
      const left = await leave().catch(async (error: unknown) => {
        await prepared.file?.lock?.release();
        throw error;
      });
      if (!left) {
        await prepared.file?.lock?.release();
        return null;
      }
      const id = options.newId();
      const journalFolder = prepared.journalFolder ?? join(options.recoveryFolder, id);
      const session = await sessionOf({ ...prepared, id }, journalFolder, {
        ...options,
        createPreview: cover.painter,
        onSaved: cover.keep,
      });
      open = { session, journalFolder };
      if (prepared.file) cover.later(prepared.file.path, prepared);
      return snapshotOf(open.session, options.store);
    },
    save: async (session) => {
      if (session.state().path === null) return saveAs(session);
      await session.save();
      return true;
    },
    saveAs,
    sendCopy: (session) => sendCopy(session, options),
    noteRecent: note,
    leave,
    letGo: async () => {
      const session = open?.session;
      open = null;
      await session?.close(session.hasUnsavedWork() ? 'keep' : 'remove');
      await cover.end();
    },
  };
}

/** Begins a session whose journal lies in a folder, and whose news go to the window. */
function sessionOf(
  start: Prepared & { readonly id: string },
  folder: string,
  { fs, now, emit, report, createPreview, pack, onSaved }: DeskOptions & { readonly onSaved: (path: string) => void },
): Promise<Session> {
  const openJournal = (from: JournalStart, onRefused: () => void): Promise<Journal> =>
    createJournal(folder, from, {
      fs,
      now,
      onFailure: (error) => {
        report(fileFailure(error, folder).error);
        onRefused();
      },
    });
  return createSession(start, {
    fs,
    now,
    openJournal,
    paintPreview: createPreview(),
    ...(pack ? { pack } : {}),
    onState: (state) => {
      emit({ event: 'session.state', payload: state });
      if (state.saveState === 'saved' && state.path !== null) onSaved(state.path);
    },
    onPatched: ({ revision, patches, label = null }, origin) =>
      emit({
        event: 'session.patched',
        payload: { sessionId: start.id, revision, patches: [...patches], origin, label },
      }),
    onError: report,
  });
}

function snapshotOf(session: Session, store: DeskOptions['store']): Snapshot {
  const { recovered } = session;
  const state = session.state();
  const project = session.project();
  const place = state.path === null ? undefined : placeOfFile(store, state.path, project.id);
  return { state, revision: session.revision(), project, recovered, ...(place ? { place } : {}) };
}
