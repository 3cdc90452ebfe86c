import { Editor, Range, Transforms } from 'slate';
import type { Command, ContextPlace, MenuName } from '#renderer/commands';
import { pickFact } from '#renderer/facts';
import type { TextKey } from '#shared/i18n';
import type { MarkName } from '#shared/plan';
import { canFormat, catchUpSelection, changeText, focusText, useActiveText } from './active-text';
import { above, clearMarks, insertFact, type ListSort, linkAtSelection, toggleMark } from './editing/index';
import { hasMarks, nextMisspelling } from './spelling/index';

/** Something that can be done with the text that is written in. */
export interface TextCommand {
  readonly id: string;
  readonly title: TextKey;
  readonly keys?: string;
  readonly menu?: MenuName;
  readonly context?: ContextPlace;
  readonly group?: number;
  /** Whether it does anything where the caret is. */
  readonly when?: (editor: Editor) => boolean;
  readonly change: (editor: Editor) => void;
}

/** The command for menus, keys and the palette: it acts on the active text, and gives it the focus. */
export function textCommand({ id, title, keys, menu, context, group, when, change }: TextCommand): Command {
  return {
    id,
    title,
    menu: menu ?? null,
    ...(context ? { context } : {}),
    group: group ?? 0,
    keys: keys ?? '',
    when: () => {
      const { editor } = useActiveText.getState();
      return editor !== null && canFormat() && (when?.(editor) ?? true);
    },
    run: () => changeText(change),
  };
}

const outsideCode = (editor: Editor) => above(editor, ['code']) === undefined;

const mark = (id: MarkName, keys: string): TextCommand => ({
  id: `text.${id}`,
  title: `text.${id}`,
  keys,
  when: outsideCode,
  change: (editor) => toggleMark(editor, id),
});

const list = (id: 'bullets' | 'numbers', sort: ListSort, keys: string): TextCommand => ({
  id: `text.${id}`,
  title: `text.${id}`,
  keys,
  when: (editor) => editor.lists !== null,
  change: (editor) => editor.lists?.toggle(sort),
});

const shift = (id: 'indent' | 'outdent', step: 1 | -1, keys: string): TextCommand => ({
  id: `text.${id}`,
  title: `text.${id}`,
  keys,
  when: (editor) => editor.lists?.canShift() ?? false,
  change: (editor) => editor.lists?.shift(step),
});

/** What can be done with the text of the plan as with that of slides. */
export const richTextCommands: readonly Command[] = [
  ...[
    mark('bold', '$mod+b'),
    mark('italic', '$mod+i'),
    mark('underline', '$mod+u'),
    mark('strike', '$mod+Shift+x'),
    mark('code', '$mod+e'),
    { id: 'text.clear', title: 'text.clear', change: clearMarks } as const,
    list('numbers', 'number', '$mod+Shift+Digit7'),
    list('bullets', 'bullet', '$mod+Shift+Digit8'),
    shift('indent', 1, '$mod+BracketRight'),
    shift('outdent', -1, '$mod+BracketLeft'),
    {
      id: 'insert.fact',
      title: 'text.fact',
      menu: 'insert',
      context: 'text',
      group: 0,
      keys: '$mod+Shift+f',
      when: outsideCode,
      change: chooseFact,
    } as const,
  ].map(textCommand),
  {
    id: 'text.link',
    title: 'text.link',
    menu: 'insert',
    context: 'text',
    group: 0,
    keys: '$mod+k',
    when: () => canFormat() && useActiveText.getState().editor?.selection != null,
    run: askLink,
  },
  {
    id: 'text.spelling',
    title: 'text.spelling.next',
    menu: 'edit',
    group: 4,
    keys: 'F7',
    when: () => canFormat() && hasMarks(useActiveText.getState().editor),
    run: () => {
      const { editor } = useActiveText.getState();
      if (editor) nextMisspelling(editor);
    },
  },
];

/** Asks for a value of the project; the caret is where it was, whatever the answer. */
function chooseFact(editor: Editor): void {
  const place = editor.selection && Editor.rangeRef(editor, editor.selection);
  const back = () => {
    const range = place?.unref();
    if (range) Transforms.select(editor, range);
    focusText();
  };
  pickFact((name) => {
    back();
    insertFact(editor, name);
  }, back);
}

/** Opens the link dialog for the selected words, or for the link around the caret. */
function askLink(): void {
  const { editor } = useActiveText.getState();
  if (!editor) return;
  catchUpSelection(editor);
  const link = linkAtSelection(editor);
  const isCaret = editor.selection !== null && Range.isCollapsed(editor.selection);
  useActiveText.setState({ link: { url: link?.[0].url ?? '', asksText: isCaret && !link } });
}
