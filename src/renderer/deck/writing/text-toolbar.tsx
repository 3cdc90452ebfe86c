import { Bold, Hash, IndentDecrease, IndentIncrease, Italic, Link, List, ListOrdered, Underline } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { useT } from '#renderer/app-language';
import { pickFact } from '#renderer/facts';
import { isMac } from '#renderer/session';
import { IconButton, Toolbar, ToolbarItem, ToolbarSeparator } from '#renderer/ui';
import { activeList, activeMarks, insertFact, shiftLevel, toggleList, toggleMark } from '../text';
import { askLink, useActiveText } from './active-text';
import { LinkQuestion } from './link-question';

/** Marks, lists and levels of the text slot that has the focus. */
export function TextToolbar() {
  const { t } = useT();
  const editor = useActiveText((store) => store.editor);
  const lists = useActiveText((store) => store.lists);
  const asksLink = useActiveText((store) => store.asksLink);
  useActiveText((store) => store.turn);
  const marks = editor ? activeMarks(editor) : new Set();
  const list = editor && lists ? activeList(editor) : null;
  const mod = isMac ? '⌘' : 'Ctrl+';
  const act = (run: (on: Editor) => void) => () => {
    if (editor) run(editor);
  };
  return (
    <>
      <Toolbar label={t('deck.text.toolbar')}>
        <Tool
          label={t('deck.text.bold')}
          shortcut={`${mod}B`}
          pressed={marks.has('bold')}
          off={!editor}
          onPress={act((on) => toggleMark(on, 'bold'))}
        >
          <Bold size={16} aria-hidden />
        </Tool>
        <Tool
          label={t('deck.text.italic')}
          shortcut={`${mod}I`}
          pressed={marks.has('italic')}
          off={!editor}
          onPress={act((on) => toggleMark(on, 'italic'))}
        >
          <Italic size={16} aria-hidden />
        </Tool>
        <Tool
          label={t('deck.text.underline')}
          shortcut={`${mod}U`}
          pressed={marks.has('underline')}
          off={!editor}
          onPress={act((on) => toggleMark(on, 'underline'))}
        >
          <Underline size={16} aria-hidden />
        </Tool>
        <Tool label={t('deck.text.link')} shortcut={`${mod}K`} off={!editor} onPress={() => askLink(true)}>
          <Link size={16} aria-hidden />
        </Tool>
        <Tool label={t('deck.text.fact')} off={!editor} onPress={act(askFact)}>
          <Hash size={16} aria-hidden />
        </Tool>
        <ToolbarSeparator />
        <Tool
          label={t('deck.text.bullets')}
          pressed={list === 'bullet'}
          off={!lists || !editor}
          onPress={act((on) => toggleList(on, 'bullet'))}
        >
          <List size={16} aria-hidden />
        </Tool>
        <Tool
          label={t('deck.text.numbers')}
          pressed={list === 'number'}
          off={!lists || !editor}
          onPress={act((on) => toggleList(on, 'number'))}
        >
          <ListOrdered size={16} aria-hidden />
        </Tool>
        <Tool
          label={t('deck.text.outdent')}
          shortcut={isMac ? '⇧⇥' : 'Shift+Tab'}
          off={!lists || !editor}
          onPress={act((on) => void shiftLevel(on, -1))}
        >
          <IndentDecrease size={16} aria-hidden />
        </Tool>
        <Tool
          label={t('deck.text.indent')}
          shortcut={isMac ? '⇥' : 'Tab'}
          off={!lists || !editor}
          onPress={act((on) => void shiftLevel(on, 1))}
        >
          <IndentIncrease size={16} aria-hidden />
        </Tool>
      </Toolbar>
      {editor && asksLink ? <LinkQuestion editor={editor} onClose={() => askLink(false)} /> : null}
    </>
  );
}

/** Asks for a value of the project; the caret is where it was, whatever the answer. */
function askFact(editor: Editor): void {
  const back = () => ReactEditor.focus(editor);
  pickFact((name) => {
    back();
    insertFact(editor, name);
  }, back);
}

interface ToolProps {
  readonly label: string;
  readonly shortcut?: string;
  readonly pressed?: boolean;
  readonly off: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A press leaves the focus where the text is. */
function Tool({ off, onPress, children, ...button }: ToolProps) {
  return (
    <ToolbarItem disabled={off} onMouseDown={(event) => event.preventDefault()} onClick={onPress}>
      <IconButton {...button}>{children}</IconButton>
    </ToolbarItem>
  );
}
