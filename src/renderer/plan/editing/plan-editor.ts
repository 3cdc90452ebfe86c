import type { BaseEditor } from 'slate';
import type { ReactEditor } from 'slate-react';
import type { IdSource } from '#shared/base';
import type { Catalogue } from '#shared/i18n';
import type { Block, FactInline, Link, ListItem, TableCell, TableRow, Text } from '#shared/project';

export type ChangeName = keyof Catalogue['edits'];

/** What the editor knows beside Slate's own. */
interface PlanBehaviour {
  readonly newId: IdSource;
  /** An input method is composing or has just ended: what arrives is its text, and never shorthand. */
  isInputMethodActive: boolean;
  /** What the change under way is called in the undo menu; null where its operations tell. */
  changeName: ChangeName | null;
}

export type PlanEditor = BaseEditor & ReactEditor & PlanBehaviour;
export type PlanElement = Block | FactInline | Link | ListItem | TableRow | TableCell;

declare module 'slate' {
  interface CustomTypes {
    Editor: PlanEditor;
    Element: PlanElement;
    Text: Text;
  }
}
