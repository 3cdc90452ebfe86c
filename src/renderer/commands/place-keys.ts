import { isMac } from '#renderer/session';
import { shortcutLabel } from './keys';

/** What moves a line, whatever it stands for: a section, a slide, a row. On a Mac the keys with ⌥ and ⇧ belong to text. */
export const moveKeys = isMac
  ? ({ up: 'Control+Alt+ArrowUp', down: 'Control+Alt+ArrowDown' } as const)
  : ({ up: 'Alt+Shift+ArrowUp', down: 'Alt+Shift+ArrowDown' } as const);

/**
 * Keys of a part of the window that are no commands, as a person reads them: what menus and tooltips show, and the sheet of keys. Words that are none of a
 * keyboard are left to its translation.
 */
export function placeKeysOf(mac: boolean) {
  const mod = mac ? '⌘' : 'Ctrl+';
  const shift = mac ? '⇧' : 'Shift+';
  const remove = mac ? '⌫' : 'Del';
  return {
    'list.rename': ['F2'],
    'list.remove': [remove],
    'list.open': ['Enter'],
    'grid.edit': ['Enter', 'F2'],
    'grid.next': ['Tab', `${shift}Tab`],
    'grid.select': [`${shift}←`, `${shift}↑`],
    'grid.edge': [`${mod}←`, `${mod}↑`],
    'grid.clear': [remove],
    'grid.leave': ['Esc, Tab'],
    'show.next': ['→', 'Space', 'Page Down'],
    'show.back': ['←', 'Page Up'],
    'show.first': ['Home'],
    'show.last': ['End'],
    'show.black': ['B', '.'],
    'show.white': ['W', ','],
    'show.pause': ['T'],
    'show.view': ['S'],
    'show.end': ['Escape'],
  } as const satisfies Record<string, readonly string[]>;
}
export type PlaceKey = keyof ReturnType<typeof placeKeysOf>;

/** The first key of a part of the window, for a menu or a tooltip. */
export function placeKey(id: PlaceKey): string {
  return placeKeysOf(isMac)[id][0];
}

/** What the menu of a line in a list shows. */
export function rowKeys() {
  const label = (keys: string) => shortcutLabel(keys, isMac);
  return { up: label(moveKeys.up), down: label(moveKeys.down), remove: placeKey('list.remove') };
}
