import type { SessionState } from '#shared/contract';
import type { Catalogue } from '#shared/i18n';
import { applyPatches, type Patch } from '#shared/project';
import { client } from './client';
import { reportFailure } from './failures';
import { openNow, sessionStore, setSnapshot } from './store';

export type EditLabel = keyof Catalogue['edits'];
type ExternalListener = (patches: readonly Patch[]) => void;

const externalListeners = new Set<ExternalListener>();

/** Calls back when undo, redo or main itself changed the project, or all of it was loaded again. */
export function onExternalPatch(listener: ExternalListener): () => void {
  externalListeners.add(listener);
  return () => void externalListeners.delete(listener);
}

/** A step that undo has taken back or redo has done again. */
export interface ReplayedStep {
  readonly origin: 'undo' | 'redo';
  readonly label: EditLabel;
  readonly patches: readonly Patch[];
}

const replayListeners = new Set<(step: ReplayedStep) => void>();

/** Calls back when undo or redo changed the project, after those who bring the change in. */
export function onReplay(listener: (step: ReplayedStep) => void): () => void {
  replayListeners.add(listener);
  return () => void replayListeners.delete(listener);
}

/**
 * Changes the project: at once here, then in main, which keeps the journal and the undo stack.
 * Edits with the same `merge` key that follow each other within two seconds are undone together.
 */
export function edit(patches: readonly Patch[], label: EditLabel, merge?: string): void {
  const open = openNow();
  if (patches.length === 0 || open.state.readOnly) return;
  const { value } = applyPatches(open.project, patches);
  const state = withUndo(open.state, label);
  sessionStore.setState({ open: { state, project: value, revision: open.revision + 1 } });
  const call = {
    sessionId: open.state.sessionId,
    baseRevision: open.revision,
    patches: [...patches],
    label,
    merge: merge ?? null,
  };
  client['project.edit'](call).catch(async (error: unknown) => {
    reportFailure(error);
    await reload();
  });
}

/** Main takes an undo in its turn, behind the edit: it can be asked for before main has told what it would do. */
function withUndo(state: SessionState, label: EditLabel): SessionState {
  return state.undo === label && state.redo === null ? state : { ...state, undo: label, redo: null };
}

type UndoTaker = () => boolean;
const undoTakers = new Set<UndoTaker>();

/**
 * Registers a function that runs before an undo: for words that are typed and not in the project yet. It answers with true when it had some
 * and dropped them, which is the undo then. Returns what unregisters it.
 */
export function takeUndoFirst(taker: UndoTaker): () => void {
  undoTakers.add(taker);
  return () => void undoTakers.delete(taker);
}

/**
 * Changes a part of the project that an editor on screen may hold a copy of: a fix from a list, not its own typing. The
 * editors follow it as they follow undo.
 */
export function editElsewhere(patches: readonly Patch[], label: EditLabel, merge?: string): void {
  edit(patches, label, merge);
  for (const listener of externalListeners) listener(patches);
}

/** Takes back the last change of the whole project. Main answers with an external patch. */
export async function undo(): Promise<void> {
  if ([...undoTakers].some((take) => take())) return;
  await undoStep();
}

/** Takes back the last change that the project has, whatever is typed and not in it yet. */
export async function undoStep(): Promise<void> {
  await client['project.undo']({ sessionId: openNow().state.sessionId }).catch(reportFailure);
}

export async function redo(): Promise<void> {
  await client['project.redo']({ sessionId: openNow().state.sessionId }).catch(reportFailure);
}

/** Gives up the window's copy for main's: after a refused edit, main is right. */
async function reload(): Promise<void> {
  setSnapshot(await client['project.current']({}));
  for (const listener of externalListeners) listener([]);
}

/** A change that main tells of. */
interface ToldChange {
  readonly sessionId: string;
  readonly revision: number;
  readonly patches: readonly Patch[];
}

/** Makes a change that main tells of in the window's copy; false when it does not follow on what the copy is. */
export function follow({ sessionId, revision, patches }: ToldChange): boolean {
  const { open } = sessionStore.getState();
  if (open?.state.sessionId !== sessionId || revision !== open.revision + 1) return false;
  sessionStore.setState({ open: { ...open, project: applyPatches(open.project, patches).value, revision } });
  return true;
}

/** Connects the store to main's events; called once at start. */
export function followSession(): void {
  client.on('session.patched', (change) => {
    if (sessionStore.getState().open?.state.sessionId !== change.sessionId) return;
    if (!follow(change)) return void reload().catch(reportFailure);
    for (const listener of externalListeners) listener(change.patches);
    const { origin, label, patches } = change;
    if (label === null || (origin !== 'undo' && origin !== 'redo')) return;
    for (const listener of replayListeners) listener({ origin, label: label as EditLabel, patches });
  });
  client.on('session.state', (state) => {
    const { open } = sessionStore.getState();
    if (open?.state.sessionId === state.sessionId) sessionStore.setState({ open: { ...open, state } });
  });
  client.on('session.opened', setSnapshot);
  client.on('session.closed', ({ sessionId }) => {
    if (sessionStore.getState().open?.state.sessionId === sessionId) setSnapshot(null);
  });
  client.on('app.error', ({ error }) => reportFailure(error));
}
