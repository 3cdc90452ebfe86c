import { type Operation, Path, type Point } from 'slate';
import type { ChangeName } from './text-editor';

/** How a change of an editor is called and undone. */
export interface TypingRun {
  readonly label: ChangeName;
  /** Changes with the same key that follow each other quickly are one step of undo; null for a step of its own. */
  readonly merge: string | null;
}

type TypingRuns = (operations: readonly Operation[], name?: ChangeName | null, caret?: Point) => TypingRun;

/** After so many changes a run of typing ends at the next gap between words: one undo must not take a page. */
const longestRun = 40;

/** Properties of nodes that are typed; of a chart only its description is typed in the text. */
const typedProperties: ReadonlySet<string | undefined> = new Set(['caption', 'alt', 'chart']);

/**
 * Tells runs of typing and deleting apart from changes of form. A run goes on while each change begins where the last
 * one ended; anything else begins a new one, and so does what comes with a name of its own. Typing over a selection is a run: the letters
 * go on from where it stood, so that one undo brings back what they replaced. `place` names the text, `caret` is where a change has left it.
 */
export function createTypingRuns(place: string): TypingRuns {
  let run = 0;
  let last: Change | null = null;
  let length = 0;
  return (operations, name = null, caret) => {
    const changes = operations.filter(({ type }) => type !== 'set_selection');
    const [only] = changes;
    const one = only && changes.length === 1 ? typedChange(only) : replacingChange(changes, caret);
    const change = name === null ? one : null;
    if (!change) {
      last = null;
      return { label: name ?? (isTyping(changes) ? 'typing' : 'format'), merge: null };
    }
    const goesOn = last !== null && follows(last, change);
    const isFull = length > longestRun && /^[\s，。；！？、,.;!?]/.test(change.text);
    if (!goesOn || isFull) {
      run += 1;
      length = 0;
    }
    length += 1;
    last = change;
    return { label: 'typing', merge: `${place}:${run}` };
  };
}

interface Change {
  /** What is done: letters put in or taken away, or the property that is typed. */
  readonly kind: string;
  readonly path: Path;
  /** Where the caret was before and is after. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The change of an operation that a run can be made of; null for others. */
function typedChange(operation: Operation): Change | null {
  if (operation.type === 'insert_text' || operation.type === 'remove_text') {
    const { type: kind, path, offset, text } = operation;
    const end = offset + text.length;
    return kind === 'insert_text'
      ? { kind, path, text, from: offset, to: end }
      : { kind, path, text, from: end, to: offset };
  }
  const [property] = operation.type === 'set_node' ? Object.keys(operation.newProperties) : [];
  if (operation.type !== 'set_node' || !typedProperties.has(property)) return null;
  return { kind: `${property}`, path: operation.path, text: '', from: 0, to: 0 };
}

/** A selection that was taken away, with the letter that took its place if there was one; null for other changes. */
function replacingChange(changes: readonly Operation[], caret: Point | undefined): Change | null {
  if (!caret || !changes.some(({ type }) => type === 'remove_text' || type === 'remove_node')) return null;
  if (!changes.every(({ type }) => replacing.has(type))) return null;
  const { path, offset: to } = caret;
  const written = changes.find((change) => change.type === 'insert_text');
  // Nothing goes before what takes a selection away, so where it began does not matter.
  return written
    ? { kind: 'insert_text', path, text: written.text, from: Number.NaN, to }
    : { kind: 'remove_text', path, text: '\n\n', from: Number.NaN, to };
}

const replacing: ReadonlySet<Operation['type']> = new Set(['remove_text', 'remove_node', 'merge_node', 'insert_text']);

/** An input method first takes a selection away, and puts its text there when it is done: that is one change. */
function follows(last: Change, next: Change): boolean {
  const isReplaced = last.kind === 'remove_text' && next.kind === 'insert_text' && last.text.length > 1;
  const isSame = last.kind === next.kind || isReplaced;
  return isSame && Path.equals(last.path, next.path) && Math.abs(last.to - next.from) <= 1;
}

/** Breaking, joining and replacing lines is typing, too. */
function isTyping(changes: readonly Operation[]): boolean {
  return changes.every(({ type }) => type !== 'set_node' && type !== 'move_node');
}
