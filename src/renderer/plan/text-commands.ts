import type { Editor } from 'slate';
import type { Command } from '#renderer/commands';
import { focusText, type TextCommand, textCommand, useActiveText } from '#renderer/rich-text';
import { nameChange } from '#renderer/rich-text/editing';
import { pickImage, reportFailure } from '#renderer/session';
import { useView } from '#renderer/view';
import {
  insertImage,
  insertRule,
  insertTable,
  leaveBlock,
  setLineStyle,
  tablePlace,
  toggleFrame,
  toggleLineStyle,
} from './editing/index';
import { chooseFromNumbers } from './editor/chart-view';
import { startPendingInsert } from './editor/pending-insert';

const outsideTable = (editor: Editor) => tablePlace(editor) === null;

const textCommands: readonly TextCommand[] = [
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
  { id: 'text.quote', title: 'plan.quote', keys: '$mod+Shift+Digit9', change: (e) => toggleFrame(e, 'quote') },
  { id: 'text.leave', title: 'plan.leaveBlock', keys: '$mod+Enter', change: leaveBlock },
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

/** Asks for a chart or table of the project's figures; it comes to stand where the caret was. */
function choose(what: 'chart' | 'table') {
  return (editor: Editor) => chooseFromNumbers(what, startPendingInsert(editor));
}

function chooseImage(editor: Editor): void {
  const pending = startPendingInsert(editor);
  pickImage()
    .then((image) => {
      if (!image) return;
      pending.apply('addImage', (target) => insertImage(target, image.key));
      if (useActiveText.getState().editor === editor) focusText();
    })
    .catch(reportFailure);
}

const isShown = () => useView.getState().room === 'plan';

/** What can be done with the text of a section and not with that of a slide. */
export const formatCommands: readonly Command[] = textCommands.map((command) =>
  textCommand({ ...command, when: (editor) => isShown() && (command.when?.(editor) ?? true) }),
);
