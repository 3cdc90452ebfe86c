import { type Operation, Path } from 'slate';
import type { Catalogue } from '#shared/i18n';

/** How a change of the editor is called and undone. */
export interface EditRun {
  readonly label: keyof Catalogue['edits'];
  /** Changes with the same key that follow each other quickly are one step of undo; null for a step of its own. */
  readonly merge: string | null;
}

/** After so many characters a run of typing ends at the next gap between words: one undo must not take a page. */
const longestRun = 40;

/**
 * Tells runs of typing and deleting apart from changes of form. A run goes on while each change begins where the last
 * one ended; anything else begins a new one.
 */
export function createEditRuns(sectionId: string): (operations: readonly Operation[]) => EditRun {
  let run = 0;
  let last: { readonly kind: string; readonly path: Path; readonly offset: number; readonly length: number } | null =
    null;
  return (operations) => {
    const changes = operations.filter(({ type }) => type !== 'set_selection');
    const [only] = changes;
    const kind = changes.length === 1 ? runKind(only) : null;
    if (!only || !kind) {
      last = null;
      return { label: isTyping(changes) ? 'typing' : 'format', merge: null };
    }
    const place = placeAfter(only);
    const goesOn = last?.kind === kind && Path.equals(last.path, place.path) && Math.abs(last.offset - place.from) <= 1;
    const length = goesOn ? (last?.length ?? 0) + 1 : 1;
    const isFull = length > longestRun && 'text' in only && /^[\s，。；！？、,.;!?]/.test(only.text);
    if (!goesOn || isFull) run += 1;
    last = { kind, path: place.path, offset: place.to, length: isFull ? 1 : length };
    return { label: 'typing', merge: `${sectionId}:${kind}:${run}` };
  };
}

function runKind(operation: Operation | undefined): string | null {
  if (operation?.type === 'insert_text') return 'type';
  if (operation?.type === 'remove_text') return 'delete';
  if (operation?.type === 'set_node') return `set:${Object.keys(operation.newProperties).join()}`;
  return null;
}

function placeAfter(operation: Operation): { path: Path; from: number; to: number } {
  if (operation.type === 'insert_text') {
    return { path: operation.path, from: operation.offset, to: operation.offset + operation.text.length };
  }
  if (operation.type === 'remove_text') {
    return { path: operation.path, from: operation.offset + operation.text.length, to: operation.offset };
  }
  return { path: 'path' in operation ? operation.path : [], from: 0, to: 0 };
}

/** Breaking, joining and replacing lines is typing, too. */
function isTyping(changes: readonly Operation[]): boolean {
  return changes.every(({ type }) => type !== 'set_node' && type !== 'move_node');
}
