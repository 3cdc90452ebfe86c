import { Hash, IndentDecrease, IndentIncrease, Link2, List, ListOrdered } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { MarkTools, TextTool, useActiveText } from '#renderer/rich-text';
import { activeMarks, linkAtSelection } from '#renderer/rich-text/editing';
import { Toolbar, ToolbarSeparator } from '#renderer/ui';
import { LookTools } from './look-tools';

/** Marks, lists, levels and look of the text slot that has the focus. */
export function TextToolbar() {
  const { t } = useT();
  const editor = useActiveText((store) => store.editor);
  useActiveText((store) => store.turn);
  const off = editor === null;
  const list = editor?.lists?.active();
  const noLists = !editor?.lists;
  return (
    <Toolbar label={t('text.toolbar')}>
      <MarkTools
        marks={['bold', 'italic', 'underline']}
        active={editor ? activeMarks(editor) : new Set()}
        disabled={off}
      />
      <TextTool id="text.link" icon={Link2} pressed={editor !== null && !!linkAtSelection(editor)} disabled={off} />
      <TextTool id="insert.fact" icon={Hash} label={t('text.insertFact')} disabled={off} />
      <ToolbarSeparator />
      <TextTool id="text.bullets" icon={List} pressed={list === 'bullet'} disabled={noLists} />
      <TextTool id="text.numbers" icon={ListOrdered} pressed={list === 'number'} disabled={noLists} />
      <TextTool id="text.outdent" icon={IndentDecrease} disabled={noLists} />
      <TextTool id="text.indent" icon={IndentIncrease} disabled={noLists} />
      <ToolbarSeparator />
      <LookTools disabled={off} />
    </Toolbar>
  );
}
