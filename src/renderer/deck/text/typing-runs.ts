import { type Operation, Path } from 'slate';
import type { Catalogue } from '#shared/i18n';

/** How a change of slide text is called and undone. */
export interface TypingStep {
  readonly label: keyof Catalogue['edits'];
  /** Changes with the same key that follow each other quickly are one step of undo; null for a step of its own. */
  readonly merge: string | null;
}

interface Place {
  readonly kind: 'insert_text' | 'remove_text';
  readonly path: Path;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** After so many letters a run ends at the next gap between words. */
const longestRun = 40;

/** Parts typing into runs: one goes on while each change begins where the last one ended. `key` names the slot. */
export function createTypingRuns(key: string): (operations: readonly Operation[]) => TypingStep {
  let run = 0;
  let length = 0;
  let last: Place | null = null;
  return (operations) => {
    const changes = operations.filter(({ type }) => type !== 'set_selection');
    const place = changes.length === 1 ? placeOf(changes[0]) : null;
    if (!place) {
      last = null;
      const isTyping = changes.some(({ type }) => type !== 'set_node');
      return { label: isTyping ? 'typing' : 'format', merge: null };
    }
    const goesOn = last !== null && follows(last, place);
    const isFull = length > longestRun && /^[\s，。；！？、,.;!?]/.test(place.text);
    if (!goesOn || isFull) {
      run += 1;
      length = 0;
    }
    length += 1;
    last = place;
    return { label: 'typing', merge: `${key}:${run}` };
  };
}

function placeOf(operation: Operation | undefined): Place | null {
  if (operation?.type !== 'insert_text' && operation?.type !== 'remove_text') return null;
  const { type: kind, path, offset, text } = operation;
  const ends = [offset, offset + text.length] as const;
  return kind === 'insert_text'
    ? { kind, path, text, from: ends[0], to: ends[1] }
    : { kind, path, text, from: ends[1], to: ends[0] };
}

/** An input method first takes a selection away, and puts its text there when it is done: that is one change. */
function follows(last: Place, next: Place): boolean {
  const isSame = last.kind === next.kind || (last.kind === 'remove_text' && last.text.length > 1);
  return isSame && Path.equals(last.path, next.path) && Math.abs(last.to - next.from) <= 1;
}
