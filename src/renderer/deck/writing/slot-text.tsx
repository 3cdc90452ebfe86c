import { type CSSProperties, type KeyboardEvent, useEffect } from 'react';
import { Editor, type Range, Transforms } from 'slate';
import {
  Editable,
  ReactEditor,
  type RenderElementProps,
  type RenderLeafProps,
  type RenderPlaceholderProps,
  Slate,
} from 'slate-react';
import { FactChip, isPickingFact, leaveChipByKey } from '#renderer/facts';
import { isMac, useProject, useSessionState } from '#renderer/session';
import type { FactInline, SlideParagraph } from '#shared/project';
import type { TextPlace } from '../model';
import { handleTextKey, isFact } from '../text';
import { activate, askLink, useActiveText } from './active-text';
import { useLineStyle } from './line-style';
import styles from './slot-text.module.css';
import { useSlotFlow } from './use-slot-flow';

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
}

/** The editor of a text slot or a text of a step: in its form, and on the stage over the slot's place. */
export function SlotText(props: SlotTextProps) {
  const { place, label, lists, placeholder, takesFocus, point, onLeave, onEscape, className, style } = props;
  const { editor, initialValue, onValueChange } = useSlotFlow(place);
  const { readOnly } = useSessionState();
  const language = useProject((project) => project.language);
  useEffect(() => {
    if (!takesFocus) return;
    ReactEditor.focus(editor);
    Transforms.select(editor, (point && placeAt(editor, point)) ?? Editor.end(editor, []));
  }, [editor, takesFocus, point]);
  const onKeyDown = (event: KeyboardEvent) => {
    leaveChipByKey(editor, event);
    const used = handleTextKey(editor, event, { lists, isMac, onLink: () => askLink(true), onEscape });
    if (used) event.preventDefault();
  };
  return (
    <Slate
      editor={editor}
      initialValue={initialValue}
      onChange={() => {
        if (ReactEditor.isFocused(editor)) activate(editor, lists);
      }}
      onValueChange={onValueChange}
    >
      <Editable
        className={[styles.text, className].filter(Boolean).join(' ')}
        style={style}
        disableDefaultStyles
        aria-label={label}
        lang={language}
        spellCheck={language === 'en'}
        readOnly={readOnly}
        placeholder={placeholder}
        renderPlaceholder={style ? renderPlaceholder : renderHint}
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        scrollSelectionIntoView={scrollIntoView}
        onFocus={() => activate(editor, lists)}
        onBlur={() => {
          // The questions for a link and for a figure take the focus and give it back.
          if (!useActiveText.getState().asksLink && !isPickingFact()) onLeave?.();
        }}
        onKeyDown={onKeyDown}
      />
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

function renderElement(props: RenderElementProps) {
  if (isFact(props.element)) {
    const { name, style, children } = props.element as unknown as FactInline;
    return (
      <FactChip attributes={props.attributes} name={name} style={style} text={children[0]}>
        {props.children}
      </FactChip>
    );
  }
  return props.element.type === 'link' ? (
    <span {...props.attributes} className={styles.link} title={String(props.element.url)}>
      {props.children}
    </span>
  ) : (
    <Line {...props} />
  );
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

function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  let content = children;
  if (leaf.bold) content = <strong>{content}</strong>;
  if (leaf.italic) content = <em>{content}</em>;
  if (leaf.underline) content = <u>{content}</u>;
  if (leaf.strike) content = <s>{content}</s>;
  if (leaf.code) content = <code>{content}</code>;
  return <span {...attributes}>{content}</span>;
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
