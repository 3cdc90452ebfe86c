import { create, useStore } from 'zustand';
import type { SessionState, Snapshot } from '#shared/contract';
import type { Project } from '#shared/project';

/** The window's copy of the open project, and where main says the session stands. */
export interface OpenProject {
  readonly project: Project;
  readonly state: SessionState;
  /** The revision that our own edits have led to; runs ahead of main's while they travel. */
  readonly revision: number;
}

interface SessionStore {
  readonly open: OpenProject | null;
  /** Before main has answered for the first time, neither home nor a project is shown. */
  readonly ready: boolean;
}

export const sessionStore = create<SessionStore>(() => ({ open: null, ready: false }));

/** Shows what main has opened. */
export function setSnapshot(snapshot: Snapshot | null): void {
  const open = snapshot && { project: snapshot.project, state: snapshot.state, revision: snapshot.revision };
  sessionStore.setState({ open, ready: true });
}

/**
 * Calls back when another project is open than before, or none: what a room shows belongs to one project and must not be found in the next.
 * The window has not drawn the new one yet.
 */
export function onAnotherProject(listener: () => void): () => void {
  const idOf = ({ open }: SessionStore) => open?.state.sessionId;
  return sessionStore.subscribe((now, before) => {
    if (idOf(now) !== idOf(before)) listener();
  });
}

/** The open project; rooms that are shown without one are a mistake of ours. */
export function openNow(): OpenProject {
  const { open } = sessionStore.getState();
  if (!open) throw new Error('No project is open');
  return open;
}

/** The project as it stands, for event handlers. */
export function projectNow(): Project {
  return openNow().project;
}

/** A part of the open project; renders again when that part changes. */
export function useProject<T>(select: (project: Project) => T): T {
  return useStore(sessionStore, (store) => {
    if (!store.open) throw new Error('No project is open');
    return select(store.open.project);
  });
}

/** Where the session stands: path, save state, what undo would do. */
export function useSessionState(): SessionState {
  return useStore(sessionStore, (store) => {
    if (!store.open) throw new Error('No project is open');
    return store.open.state;
  });
}

/** Whether the open project can't be changed, for event handlers. */
export function isProjectReadOnly(): boolean {
  return openNow().state.readOnly;
}
