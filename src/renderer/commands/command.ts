import type { InterfaceLanguage } from '#shared/base';
import type { TextKey } from '#shared/i18n';

/** The native menus that can list a command; `program`: what a Mac has in the menu of the program, others in Help and at the end of File. */
export type MenuName = 'program' | 'file' | 'edit' | 'insert' | 'view' | 'help';

/** A part of the window whose context menu offers commands; it carries the name in `data-context`. */
export type ContextPlace = 'text' | 'grid' | 'stage';

/**
 * Something that a user can do. Menu, palette, shortcut, button and tests run the same object.
 * Titles are words in every language of the interface; a command that is not possible now says so by `when`.
 */
export interface Command {
  /** Unique in the whole program, `room.verb`. */
  readonly id: string;
  readonly title: TextKey;
  /** What it would act on now, said behind the title: "Undo typing"; words of ours, or in each language. */
  readonly subject?: () => TextKey | Readonly<Record<InterfaceLanguage, string>> | null;
  /** Null: palette and shortcut only. */
  readonly menu: MenuName | null;
  /** The place whose context menu offers it, while it is possible; none unless said. */
  readonly context?: ContextPlace;
  /** Lines between groups in the menu; small numbers first. */
  readonly group: number;
  /** tinykeys syntax (`$mod+Shift+p`); alternatives after ` | `, the first is shown; empty for none. */
  readonly keys: string;
  readonly when: () => boolean;
  /** Its keys never reach the browser while a project is open, not even when there is nothing to do. */
  readonly ownsKeys?: boolean;
  readonly run: () => void;
}
