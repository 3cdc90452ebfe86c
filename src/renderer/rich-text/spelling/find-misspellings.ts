import { type Editor, type Element, Path, Range } from 'slate';
import { ReactEditor } from 'slate-react';
import type { English, Misspelling } from '#shared/words';
import { misspellingsIn } from './ask-worker';
import { lineOf, linesOf, rangeIn } from './line-text';

/** A word of an editor that is marked. */
export interface Marked {
  readonly misspelling: Misspelling;
  readonly range: Range;
  readonly drawn: globalThis.Range;
}

export interface LookedOver {
  readonly marked: readonly Marked[];
  /** Lines that nobody has looked over yet. */
  readonly open: readonly string[];
}

/** What is marked in one editor; a text that is all in another language would drown in marks. */
const mostMarks = 400;

interface Kept {
  readonly path: Path;
  readonly found: readonly Misspelling[];
  readonly marked: readonly Marked[];
}

/** Where a line's marks are drawn stays as long as line, place and document are the same. */
const kept = new WeakMap<Element, Kept>();

/** What is known of an editor's words: what to mark, and which lines have to be looked over. The word at the caret is still being typed. */
export function findMisspellings(editor: Editor, english: English, isOwn: (word: string) => boolean): LookedOver {
  const marked: Marked[] = [];
  const open: string[] = [];
  for (const [element, path] of linesOf(editor)) {
    const { text } = lineOf(element);
    if (text.trim() === '') continue;
    const found = misspellingsIn(text, english);
    if (!found) open.push(text);
    else if (found.length > 0 && marked.length < mostMarks) {
      marked.push(...marksOf(editor, element, path, found).filter((one) => !isOwn(one.misspelling.word)));
    }
  }
  return { marked: marked.filter(({ range }) => !isBeingTyped(editor, range)), open };
}

function marksOf(editor: Editor, element: Element, path: Path, found: readonly Misspelling[]): readonly Marked[] {
  const before = kept.get(element);
  const isSame = before?.found === found && Path.equals(before.path, path);
  if (isSame && before.marked.every(({ drawn }) => isDrawn(drawn))) return before.marked;
  const marked = found.flatMap((misspelling): readonly Marked[] => {
    const range = rangeIn(lineOf(element), path, misspelling.start, misspelling.end);
    const drawn = range && drawnAt(editor, range);
    return range && drawn ? [{ misspelling, range, drawn }] : [];
  });
  kept.set(element, { path, found, marked });
  return marked;
}

/** Null for a line that is not on the screen yet: it is drawn by the next look. */
function drawnAt(editor: Editor, range: Range): globalThis.Range | null {
  try {
    return ReactEditor.toDOMRange(editor, range);
  } catch {
    return null;
  }
}

const isDrawn = (drawn: globalThis.Range) => drawn.startContainer.isConnected && !drawn.collapsed;

function isBeingTyped(editor: Editor, range: Range): boolean {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection) || !ReactEditor.isFocused(editor)) return false;
  const end = Range.end(range);
  return Path.equals(selection.anchor.path, end.path) && selection.anchor.offset === end.offset;
}
