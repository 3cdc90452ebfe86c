import { useCallback, useEffect, useRef, useState } from 'react';
import { type Editor, Range, Transforms } from 'slate';
import { ReactEditor, useSlateSelector, useSlateStatic } from 'slate-react';
import { useAppInfo } from '#renderer/view';
import type { English } from '#shared/words';
import { activateText, catchUpSelection, focusEditor } from '../active-text';
import { lookOver, onLookedOver } from './ask-worker';
import { findMisspellings, type Marked } from './find-misspellings';
import { showMarks } from './marks';
import { useOwnWords } from './own-words';
import './spelling.css';
import { SpellingMenu } from './spelling-menu';

/** A pause after the last key or move of the caret: nobody wants marks to dance while typing. */
const restMs = 300;

/** What a command can have done with the marks of an editor. */
interface Marks {
  readonly marked: readonly Marked[];
  readonly open: (one: Marked) => void;
}

const marksOf = new WeakMap<Editor, Marks>();

/** Marks words that are probably spelled wrong in the text that it stands beside, and offers better ones. */
export function Spelling() {
  const editor = useSlateStatic();
  const isOn = useAppInfo(({ info }) => info !== null && info.settings.spelling !== false);
  const english = useAppInfo(({ info }) => info?.settings.english ?? 'either');
  return isOn ? <Looking key={english} editor={editor} english={english} /> : null;
}

function Looking({ editor, english }: { readonly editor: Editor; readonly english: English }) {
  const isOwn = useOwnWords();
  const value = useSlateSelector((current) => current.children);
  const selection = useSlateSelector((current) => current.selection);
  const marked = useRef<readonly Marked[]>([]);
  const [open, setOpen] = useState<Marked | null>(null);
  const mark = useCallback(() => {
    if (editor.isInputMethodActive) return;
    const found = findMisspellings(editor, english, isOwn);
    marked.current = found.marked;
    marksOf.set(editor, { marked: found.marked, open: setOpen });
    showMarks(
      editor,
      found.marked.map(({ drawn }) => drawn),
    );
    if (found.open.length > 0) void lookOver(found.open, english);
  }, [editor, english, isOwn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change and each move of the caret begins the pause anew
  useEffect(() => {
    const timer = setTimeout(mark, restMs);
    return () => clearTimeout(timer);
  }, [mark, value, selection]);
  useEffect(() => {
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    };
    const stop = onLookedOver(soon);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [mark]);
  useEffect(
    () => () => {
      showMarks(editor, []);
      marksOf.delete(editor);
    },
    [editor],
  );
  useEffect(() => {
    const text = ReactEditor.toDOMNode(editor, editor);
    const onContextMenu = (event: MouseEvent) => {
      const one = markAt(editor, marked.current, event);
      if (!one) return;
      event.preventDefault();
      setOpen(one);
    };
    text.addEventListener('contextmenu', onContextMenu);
    return () => text.removeEventListener('contextmenu', onContextMenu);
  }, [editor]);
  return open ? (
    <SpellingMenu
      key={`${open.misspelling.word} ${open.misspelling.start}`}
      marked={open}
      english={english}
      onReplace={(word) => replace(editor, open.range, word)}
      onClosed={() => {
        setOpen(null);
        focusEditor(editor);
      }}
    />
  ) : null;
}

/** The mark under the pointer, or at the caret when the keyboard asks. */
function markAt(editor: Editor, marked: readonly Marked[], event: MouseEvent): Marked | undefined {
  const isPointer = event.button === 2;
  if (!isPointer) return markAtCaret(editor, marked);
  return marked.find(({ drawn }) =>
    [...drawn.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom,
    ),
  );
}

function markAtCaret(editor: Editor, marked: readonly Marked[]): Marked | undefined {
  catchUpSelection(editor);
  const { selection } = editor;
  return selection ? marked.find(({ range }) => Range.includes(range, selection.anchor)) : undefined;
}

function replace(editor: Editor, range: Range, word: string): void {
  Transforms.select(editor, range);
  editor.insertText(word);
  activateText(editor);
}

/** Whether anything is marked in an editor. */
export const hasMarks = (editor: Editor | null): boolean =>
  editor !== null && (marksOf.get(editor)?.marked.length ?? 0) > 0;

/** Offers better words for the marked one at the caret, or for the next one: behind the last comes the first. */
export function nextMisspelling(editor: Editor): void {
  const marks = marksOf.get(editor);
  if (!marks) return;
  const { selection } = editor;
  const behind = marks.marked.find(({ range }) => !selection || isBefore(selection, range));
  const next = markAtCaret(editor, marks.marked) ?? behind ?? marks.marked[0];
  if (!next) return;
  Transforms.select(editor, Range.start(next.range));
  next.drawn.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  marks.open(next);
}

const isBefore = (selection: Range, range: Range) =>
  Range.isBackward({ anchor: Range.start(range), focus: selection.anchor });
