import { type CSSProperties, type FocusEvent, type KeyboardEvent, useEffect, useMemo } from 'react';
import { Editor, type Range, Transforms } from 'slate';
import { Editable, ReactEditor, type RenderElementProps, type RenderPlaceholderProps, Slate } from 'slate-react';
import {
  activateText,
  beforeKey,
  LinkBubble,
  renderInline,
  renderLeaf,
  Spelling,
  useInputMethod,
} from '#renderer/rich-text';
import { isOf } from '#renderer/rich-text/editing';
import { useProject, useSessionState } from '#renderer/session';
import type { SlideParagraph } from '#shared/project';
import type { TextPlace } from '../model';
import { enterText, handleTextKey } from '../text';
import { useLineStyle } from './line-style';
import { writesIn } from './place-of-editor';
import styles from './slot-text.module.css';
import { useSlotSync } from './use-slot-sync';

interface SlotTextProps {
  readonly place: TextPlace;
  readonly label: string;
  /** Whether its lines can be items with levels. */
  readonly lists: boolean;
  readonly placeholder: string;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly takesFocus: boolean;
  /** Where the caret should stand on the screen when the focus is taken; the end of the text unless said. */
  readonly point?: { readonly x: number; readonly y: number } | null;
  /** The focus left for another part of the window. */
  readonly onLeave?: () => void;
  readonly onEscape: () => void;
  /** Goes on to the next place of the slide, or to the one before; where it is absent Tab goes through the form. */
  readonly onTab?: (step: 1 | -1) => boolean;
}

/** The editor of a text slot or a text of a step: in its form, and on the stage over the slot's place. */
export function SlotText(props: SlotTextProps) {
  const { place, label, lists, placeholder, takesFocus, point, onLeave, onEscape, onTab, className, style } = props;
  const { editor, initialValue, onValueChange, settle } = useSlotSync(place, lists);
  // Before it can have the focus, which its tools follow.
  useMemo(() => writesIn(editor, place), [editor, place]);
  const composition = useInputMethod(editor);
  const { readOnly } = useSessionState();
  const language = useProject((project) => project.language);
  useEffect(() => {
    if (!takesFocus) return;
    ReactEditor.focus(editor);
    Transforms.select(editor, (point && placeAt(editor, point)) ?? Editor.end(editor, []));
  }, [editor, takesFocus, point]);
  const onKeyDown = (event: KeyboardEvent) => {
    beforeKey(editor, event);
    if (handleTextKey(editor, event, { onEscape, onTab })) event.preventDefault();
  };
  return (
    <Slate
      editor={editor}
      initialValue={initialValue}
      onChange={() => {
        if (ReactEditor.isFocused(editor)) activateText(editor);
      }}
      onValueChange={onValueChange}
    >
      <Editable
        data-context="text"
        className={[styles.text, className].filter(Boolean).join(' ')}
        style={style}
        data-align={style?.textAlign ?? 'left'}
        disableDefaultStyles
        aria-label={label}
        lang={language}
        // The browser's own dictionaries come from the network.
        spellCheck={false}
        readOnly={readOnly}
        placeholder={placeholder}
        renderPlaceholder={style ? renderPlaceholder : renderHint}
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        scrollSelectionIntoView={scrollIntoView}
        onFocus={() => {
          enterText(editor);
          activateText(editor);
        }}
        onBlur={(event) => {
          if (!isLeft(event)) return;
          settle();
          onLeave?.();
        }}
        onKeyDown={onKeyDown}
        {...composition}
      />
      <LinkBubble />
      {readOnly ? null : <Spelling />}
    </Slate>
  );
}

/** The place in the text at a point of the screen; null where there is none. */
function placeAt(editor: Editor, { x, y }: { readonly x: number; readonly y: number }): Range | null {
  const range = document.caretRangeFromPoint(x, y);
  if (!range || !ReactEditor.hasDOMNode(editor, range.startContainer)) return null;
  return ReactEditor.toSlateRange(editor, range, { exactMatch: false, suppressThrow: true });
}

/** Only the line of the caret comes into view, and nothing else of the room moves. */
function scrollIntoView(_editor: ReactEditor, range: { readonly startContainer: Node }): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Whether the focus went elsewhere for good: dialogs (a link's, a figure's, the palette) and the menus of its tools give it back. */
function isLeft({ target, currentTarget, relatedTarget }: FocusEvent): boolean {
  return target === currentTarget && !relatedTarget?.closest('[role="dialog"], [role="menu"]');
}

function renderElement(props: RenderElementProps) {
  const { element } = props;
  return isOf(element, 'link', 'fact') ? renderInline({ ...props, element }) : <Line {...props} />;
}

function Line({ attributes, element, children }: RenderElementProps) {
  const { level, list } = element as unknown as SlideParagraph;
  const style = useLineStyle(element);
  return (
    <p {...attributes} className={styles.line} data-level={level} data-list={list} style={style}>
      {children}
    </p>
  );
}

/** A form grows with its hint; on the stage the hint has the place of the slot. */
function renderHint({ attributes, children }: RenderPlaceholderProps) {
  return (
    <span
      {...attributes}
      style={{ ...attributes.style, position: 'static', opacity: 1 }}
      className={`${styles.placeholder} ${styles.hint}`}
    >
      {children}
    </span>
  );
}

function renderPlaceholder({ attributes, children }: RenderPlaceholderProps) {
  return (
    // Slate draws it too faint to read.
    <span {...attributes} style={{ ...attributes.style, opacity: 1 }} className={styles.placeholder}>
      {children}
    </span>
  );
}
