import { type Node, type Operation, Path, Node as SlateNode } from 'slate';
import type { Catalogue } from '#shared/i18n';

/** How a change of the editor is called and undone. */
export interface EditRun {
  readonly label: keyof Catalogue['edits'];
  /** Changes with the same key that follow each other quickly are one step of undo; null for a step of its own. */
  readonly merge: string | null;
}

type EditRuns = (operations: readonly Operation[], name?: EditRun['label'] | null) => EditRun;

/** After so many characters a run of typing ends at the next gap between words: one undo must not take a page. */
const longestRun = 40;

/**
 * Tells runs of typing and deleting apart from changes of form. A run goes on while each change begins where the last
 * one ended; anything else begins a new one, and so does what comes with a name of its own.
 */
export function createEditRuns(sectionId: string): EditRuns {
  let run = 0;
  let last: Last | null = null;
  return (operations, name = null) => {
    const changes = operations.filter(({ type }) => type !== 'set_selection');
    const [only] = changes;
    const kind = changes.length === 1 && name === null ? runKind(only) : null;
    if (!only || !kind) {
      last = null;
      return { label: name ?? labelOf(changes), merge: null };
    }
    const place = placeAfter(only);
    const goesOn = last !== null && follows(last, kind, place);
    const length = goesOn ? (last?.length ?? 0) + 1 : 1;
    const isFull = length > longestRun && 'text' in only && /^[\s，。；！？、,.;!?]/.test(only.text);
    if (!goesOn || isFull) run += 1;
    last = { kind, path: place.path, offset: place.to, length: isFull ? 1 : length, size: place.size };
    return { label: 'typing', merge: `${sectionId}:${run}` };
  };
}

interface Last {
  readonly kind: string;
  readonly path: Path;
  readonly offset: number;
  /** How many changes the run has had, and how much the last of them took away or put in. */
  readonly length: number;
  readonly size: number;
}

interface Place {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** An input method first takes a selection away, and puts its text there when it is done: that is one change. */
function follows(last: Last, kind: string, place: Place): boolean {
  const isSame = last.kind === kind || (last.kind === 'delete' && kind === 'type' && last.size > 1);
  return isSame && Path.equals(last.path, place.path) && Math.abs(last.offset - place.from) <= 1;
}

function runKind(operation: Operation | undefined): string | null {
  if (operation?.type === 'insert_text') return 'type';
  if (operation?.type === 'remove_text') return 'delete';
  // Captions and descriptions are properties that are typed; of a chart only its description is typed here.
  const [property] = operation?.type === 'set_node' ? Object.keys(operation.newProperties) : [];
  if (property === 'caption' || property === 'alt' || property === 'chart') return property;
  return null;
}

function placeAfter(operation: Operation): Place {
  if (operation.type === 'insert_text' || operation.type === 'remove_text') {
    const { path, offset, text } = operation;
    const size = text.length;
    return operation.type === 'insert_text'
      ? { path, from: offset, to: offset + size, size }
      : { path, from: offset + size, to: offset, size };
  }
  return { path: 'path' in operation ? operation.path : [], from: 0, to: 0, size: 0 };
}

function labelOf(changes: readonly Operation[]): EditRun['label'] {
  if (addsOnlyPictures(changes)) return 'addImage';
  return isTyping(changes) ? 'typing' : 'format';
}

/** A picture comes with the line that is written below it. */
function addsOnlyPictures(changes: readonly Operation[]): boolean {
  const added = changes.flatMap((change) => (change.type === 'insert_node' ? [change.node] : []));
  const isPicture = (node: Node) => 'type' in node && node.type === 'image';
  return added.some(isPicture) && added.every((node) => isPicture(node) || SlateNode.string(node) === '');
}

/** Breaking, joining and replacing lines is typing, too. */
function isTyping(changes: readonly Operation[]): boolean {
  return changes.every(({ type }) => type !== 'set_node' && type !== 'move_node');
}
