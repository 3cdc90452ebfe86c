import { type BaseEditor, createEditor, type Editor } from 'slate';
import { type ReactEditor, withReact } from 'slate-react';
import type { IdSource } from '#shared/base';
import type { Catalogue } from '#shared/i18n';
import type { Block, FactInline, Link, ListItem, Patch, TableCell, TableRow, Text } from '#shared/project';

export type ChangeName = keyof Catalogue['edits'];

/** What can be done with lists, whether they are blocks around lines or a property of each. */
export interface TextLists {
  /** The sort of list that the selection is in; null for none, or for several. */
  readonly active: () => ListSort | null;
  /** Makes the selected lines items of a list, or takes them out of it. */
  readonly toggle: (sort: ListSort) => void;
  /** Whether the selection is where lines can be moved in or out. */
  readonly canShift: () => boolean;
  /** Moves the selected lines in (1) or out (-1) by a level. False when none of them can move. */
  readonly shift: (step: 1 | -1) => boolean;
}

export type ListSort = 'bullet' | 'number';

/** What the editors know beside Slate's own. */
interface TextBehaviour {
  /** Where ids of rows and charts come from. */
  readonly newId: IdSource;
  /** An input method is composing or has just ended: what arrives is its text, and never shorthand. */
  isInputMethodActive: boolean;
  /** What the change under way is called in the undo menu; null where its operations tell. */
  changeName: ChangeName | null;
  /** What the change under way brings to other places of the project: one step with it. */
  changeElsewhere: readonly Patch[];
  /** Lists, as its schema has them; null where no line can be an item, as in a title. */
  lists: TextLists | null;
}

declare module 'slate' {
  interface CustomTypes {
    /** Every editor of the program: the plan's and the slides' differ in the nodes that they allow. */
    Editor: BaseEditor & ReactEditor & TextBehaviour;
    Element: Block | FactInline | Link | ListItem | TableRow | TableCell;
    Text: Text;
  }
}

/** An editor without a schema. `fragmentKey` is its clipboard type: what another editor copied must not pass for its own. */
export function createTextEditor(newId: IdSource, fragmentKey: string): Editor {
  return Object.assign(withReact(createEditor(), fragmentKey), {
    newId,
    isInputMethodActive: false,
    changeName: null,
    changeElsewhere: [],
    lists: null,
  });
}
