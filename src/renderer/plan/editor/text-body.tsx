import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useCallback, useEffect } from 'react';
import { Editor, Transforms } from 'slate';
import { Editable, ReactEditor } from 'slate-react';
import { useT } from '#renderer/app-language';
import { beforeKey, focusEditor, isComposing, renderLeaf, useInputMethod } from '#renderer/rich-text';
import { leaveVoid } from '../editing/index';
import { useFocusRequest } from '../plan-view';
import styles from './document.module.css';
import { renderChunk, renderElement } from './elements';
import { isFromText, takeIn } from './paste';
import { useSlashMenu } from './slash-menu';
import { takeKey } from './text-keys';

interface TextBodyProps {
  readonly editor: Editor;
  readonly readOnly: boolean;
}

/** The text of a section: where it is typed, pasted and dropped. */
export function TextBody({ editor, readOnly }: TextBodyProps) {
  const words = useT();
  const { t } = words;
  const slash = useSlashMenu(editor);
  useFocusRequest('text', () => focusEditor(editor));
  const composition = useInputMethod(editor);
  useFieldsInside(editor);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      beforeKey(editor, event);
      if (isComposing(event)) leaveVoid(editor);
      if (!slash.takeKey(event) && !takeKey(editor, event)) return;
      event.preventDefault();
    },
    [editor, slash.takeKey],
  );
  // Slate leaves pasting to the browser's input events, which carry no files.
  const onPaste = (event: ClipboardEvent) => {
    if (readOnly || !isFromText(editor, event.target)) return;
    event.preventDefault();
    takeIn(editor, event.clipboardData, words);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the empty space below the text is its last line */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys go there by the arrows */}
      <div className={styles.bodyFrame} onClick={(event) => !readOnly && goBelow(editor, event)}>
        <Editable
          className={styles.body}
          data-context="text"
          aria-label={t('plan.body')}
          placeholder={readOnly ? '' : t('plan.placeholder')}
          readOnly={readOnly}
          // Spell checkers of some systems fetch their dictionaries from the network.
          spellCheck={false}
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          renderChunk={renderChunk}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          {...composition}
        />
      </div>
      {slash.menu}
    </>
  );
}

/**
 * Fields inside the text (captions, descriptions) have a caret of their own. Slate would take a move into one for a
 * caret that strayed from the picture, and bring it back.
 */
function useFieldsInside(editor: Editor): void {
  useEffect(() => {
    const onSelectionChange = (event: Event) => {
      const focused = document.activeElement;
      if (focused instanceof HTMLInputElement && ReactEditor.toDOMNode(editor, editor).contains(focused)) {
        event.stopPropagation();
      }
    };
    window.addEventListener('selectionchange', onSelectionChange, true);
    return () => window.removeEventListener('selectionchange', onSelectionChange, true);
  }, [editor]);
}

/** A click below the text goes to its end; behind a table or picture it begins a paragraph. */
function goBelow(editor: Editor, event: MouseEvent): void {
  if (event.target !== event.currentTarget) return;
  const last = editor.children.length - 1;
  if (editor.children[last]?.type !== 'paragraph') {
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: [last + 1] });
  }
  Transforms.select(editor, Editor.end(editor, []));
  ReactEditor.focus(editor);
}
