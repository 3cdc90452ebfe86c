import type { Patch } from '#shared/project';

/** One step that the user can take back. `inverse` undoes it, `patches` does it again. */
export interface UndoStep {
  readonly label: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

interface Entry extends UndoStep {
  readonly merge: string | null;
  readonly atMs: number;
}

/** The whole project's undo and redo, in the order in which things happened. */
export interface UndoStack {
  push(step: UndoStep, merge: string | null, atMs: number): void;
  /** Moves the last step over to redo; null when there is none. */
  undo(): UndoStep | null;
  redo(): UndoStep | null;
  undoLabel(): string | null;
  redoLabel(): string | null;
}

/** Edits with one merge key that follow each other this closely are one step. */
const mergeWithinMs = 2_000;
const longest = 1_000;

export function createUndoStack(): UndoStack {
  const done: Entry[] = [];
  const undone: Entry[] = [];
  // After an undo or a redo the next edit is a step of its own, whatever its key says.
  let mayMerge = false;
  return {
    push(step, merge, atMs) {
      undone.length = 0;
      const last = done.at(-1);
      const joins = mayMerge && last && merge !== null && last.merge === merge && atMs - last.atMs <= mergeWithinMs;
      mayMerge = true;
      if (joins) done[done.length - 1] = joined(last, step, atMs);
      else done.push({ ...step, merge, atMs });
      if (done.length > longest) done.shift();
    },
    undo() {
      const step = done.pop();
      if (!step) return null;
      mayMerge = false;
      undone.push(step);
      return step;
    },
    redo() {
      const step = undone.pop();
      if (!step) return null;
      mayMerge = false;
      done.push(step);
      return step;
    },
    undoLabel: () => done.at(-1)?.label ?? null,
    redoLabel: () => undone.at(-1)?.label ?? null,
  };
}

/** Typing sets the same text again and again: only the oldest inverse and the newest value are worth keeping. */
function joined(last: Entry, step: UndoStep, atMs: number): Entry {
  const [patch] = step.patches;
  const previous = last.patches.at(-1);
  const replaces =
    step.patches.length === 1 && patch?.op === 'set' && previous?.op === 'set' && samePath(patch.path, previous.path);
  if (replaces) return { ...last, patches: [...last.patches.slice(0, -1), patch], atMs };
  return {
    ...last,
    patches: [...last.patches, ...step.patches],
    inverse: [...step.inverse, ...last.inverse],
    atMs,
  };
}

function samePath(a: Patch['path'], b: Patch['path']): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
