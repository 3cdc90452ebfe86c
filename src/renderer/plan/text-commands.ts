import { Range } from 'slate';
import type { Command, ContextPlace, MenuName } from '#renderer/commands';
import { pickFact } from '#renderer/facts';
import { pickImage, reportFailure } from '#renderer/session';
import type { TextKey } from '#shared/i18n';
import type { MarkName } from '#shared/plan';
import {
  above,
  clearMarks,
  indentItems,
  insertFact,
  insertImage,
  insertRule,
  insertTable,
  isInList,
  leaveBlock,
  linkAtSelection,
  nameChange,
  outdentItems,
  type PlanEditor,
  setLineStyle,
  tablePlace,
  toggleFrame,
  toggleLineStyle,
  toggleList,
  toggleMark,
} from './editing/index';
import { canFormat, catchUpSelection, changeText, focusText, useActiveEditor } from './editor/active-editor';
import { chooseFromNumbers } from './editor/chart-view';
import { keepLanding } from './editor/landing';
import { keepPlace } from './editor/paste';

interface TextCommand {
  readonly id: string;
  readonly title: TextKey;
  readonly keys?: string;
  readonly menu?: MenuName;
  readonly context?: ContextPlace;
  readonly group?: number;
  /** Whether it does anything where the caret is. */
  readonly when?: (editor: PlanEditor) => boolean;
  readonly change: (editor: PlanEditor) => void;
}

const outsideTable = (editor: PlanEditor) => tablePlace(editor) === null;

const mark = (id: MarkName, keys: string): TextCommand => ({
  id: `text.${id}`,
  title: `plan.${id}`,
  keys,
  when: (editor) => above(editor, ['code']) === undefined,
  change: (editor) => toggleMark(editor, id),
});

const textCommands: readonly TextCommand[] = [
  mark('bold', '$mod+b'),
  mark('italic', '$mod+i'),
  mark('underline', '$mod+u'),
  mark('strike', '$mod+Shift+x'),
  mark('code', '$mod+e'),
  { id: 'text.clear', title: 'plan.clearMarks', change: clearMarks },
  {
    id: 'text.heading',
    title: 'plan.heading',
    keys: '$mod+Alt+Digit1',
    change: (e) => toggleLineStyle(e, 'heading-1'),
  },
  {
    id: 'text.subheading',
    title: 'plan.subheading',
    keys: '$mod+Alt+Digit2',
    change: (editor) => toggleLineStyle(editor, 'heading-2'),
  },
  { id: 'text.plain', title: 'plan.text', keys: '$mod+Alt+Digit0', change: (e) => setLineStyle(e, 'paragraph') },
  { id: 'text.numbers', title: 'plan.numbers', keys: '$mod+Shift+Digit7', change: (e) => toggleList(e, 'number') },
  { id: 'text.bullets', title: 'plan.bullets', keys: '$mod+Shift+Digit8', change: (e) => toggleList(e, 'bullet') },
  { id: 'text.quote', title: 'plan.quote', keys: '$mod+Shift+Digit9', change: (e) => toggleFrame(e, 'quote') },
  { id: 'text.indent', title: 'plan.indent', when: isInList, change: indentItems },
  { id: 'text.outdent', title: 'plan.outdent', when: isInList, change: outdentItems },
  { id: 'text.leave', title: 'plan.leaveBlock', keys: '$mod+Enter', change: leaveBlock },
  {
    id: 'insert.fact',
    title: 'plan.insertFact',
    menu: 'insert',
    context: 'text',
    group: 0,
    keys: '$mod+Shift+f',
    when: (editor) => above(editor, ['code']) === undefined,
    change: chooseFact,
  },
  {
    id: 'insert.table',
    title: 'plan.insertTable',
    menu: 'insert',
    group: 0,
    when: outsideTable,
    change: (editor) => nameChange(editor, 'insertTable', () => insertTable(editor, 3, 3)),
  },
  {
    id: 'insert.chart',
    title: 'plan.insertChart',
    menu: 'insert',
    group: 0,
    when: outsideTable,
    change: choose('chart'),
  },
  {
    id: 'insert.numbersTable',
    title: 'plan.insertNumbersTable',
    menu: 'insert',
    group: 0,
    when: outsideTable,
    change: choose('table'),
  },
  { id: 'insert.image', title: 'plan.insertImage', menu: 'insert', group: 0, when: outsideTable, change: chooseImage },
  { id: 'insert.note', title: 'plan.insertNote', menu: 'insert', group: 1, change: (e) => toggleFrame(e, 'note') },
  { id: 'insert.tip', title: 'plan.insertTip', menu: 'insert', group: 1, change: (e) => toggleFrame(e, 'tip') },
  {
    id: 'insert.warning',
    title: 'plan.insertWarning',
    menu: 'insert',
    group: 1,
    change: (e) => toggleFrame(e, 'warning'),
  },
  { id: 'insert.code', title: 'plan.insertCode', menu: 'insert', group: 2, change: (e) => toggleLineStyle(e, 'code') },
  { id: 'insert.rule', title: 'plan.insertRule', menu: 'insert', group: 2, when: outsideTable, change: insertRule },
];

function toCommand({ id, title, keys, menu, context, group, when, change }: TextCommand): Command {
  return {
    id,
    title,
    menu: menu ?? null,
    ...(context ? { context } : {}),
    group: group ?? 0,
    keys: keys ?? '',
    when: () => {
      const { editor } = useActiveEditor.getState();
      return editor !== null && canFormat() && (when?.(editor) ?? true);
    },
    run: () => changeText(change),
  };
}

/** Asks for a chart or table of the project's figures; it comes to stand where the caret was. */
function choose(what: 'chart' | 'table') {
  return (editor: PlanEditor) => chooseFromNumbers(what, keepLanding(editor));
}

/** Asks for a value of the project; the caret is where it was, whatever the answer. */
function chooseFact(editor: PlanEditor): void {
  const place = keepPlace(editor);
  const back = () => {
    place.restore();
    focusText();
  };
  pickFact((name) => {
    back();
    insertFact(editor, name);
  }, back);
}

function chooseImage(editor: PlanEditor): void {
  const landing = keepLanding(editor);
  pickImage()
    .then((image) => {
      if (!image) return;
      landing.land('addImage', (target) => insertImage(target, image.key));
      if (useActiveEditor.getState().editor === editor) focusText();
    })
    .catch(reportFailure);
}

/** Opens the link dialog for the selected words, or for the link around the caret. */
function askLink(editor: PlanEditor): void {
  catchUpSelection(editor);
  const link = linkAtSelection(editor);
  const isCaret = editor.selection !== null && Range.isCollapsed(editor.selection);
  useActiveEditor.setState({ link: { url: link?.[0].url ?? '', text: '', asksText: isCaret && !link } });
}

/** Everything that can be done with the text of a section. */
export const formatCommands: readonly Command[] = [
  ...textCommands.map(toCommand),
  {
    id: 'text.link',
    title: 'plan.link',
    menu: 'insert',
    context: 'text',
    group: 0,
    keys: '$mod+k',
    when: () => canFormat() && useActiveEditor.getState().editor?.selection != null,
    run: () => {
      const { editor } = useActiveEditor.getState();
      if (editor) askLink(editor);
    },
  },
];
