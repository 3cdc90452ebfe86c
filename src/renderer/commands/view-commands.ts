import { sessionStore } from '#renderer/session';
import {
  changeSettings,
  coachPane,
  listPane,
  type Room,
  showPopup,
  showRoom,
  togglePane,
  useView,
} from '#renderer/view';
import { interfaceLanguages } from '#shared/base';
import type { SettingsChange } from '#shared/contract';
import type { TextKey } from '#shared/i18n';
import type { Command } from './command';

const isOpen = () => sessionStore.getState().open !== null;

/** A command that goes to a room; the frame makes one for each room that it has. */
export function roomCommand(room: Room, place: number): Command {
  const titles: Record<Room, TextKey> = {
    plan: 'menu.showPlan',
    deck: 'menu.showDeck',
    numbers: 'menu.showNumbers',
    company: 'menu.showCompany',
    raise: 'menu.showRaise',
    registers: 'menu.showRegisters',
  };
  return {
    id: `view.${room}`,
    title: titles[room],
    menu: 'view',
    group: 0,
    keys: `$mod+${place}`,
    when: isOpen,
    run: () => showRoom(room),
  };
}

function setting(id: string, title: TextKey, change: SettingsChange): Command {
  return { id, title, menu: null, group: 0, keys: '', when: () => true, run: () => changeSettings(change) };
}

/** Panes, the palette, appearance and language. */
export const viewCommands: readonly Command[] = [
  {
    id: 'view.palette',
    title: 'menu.palette',
    menu: 'view',
    group: 1,
    keys: '$mod+Shift+p',
    when: () => true,
    run: () => showPopup({ kind: 'palette' }),
  },
  {
    id: 'view.list',
    title: 'menu.list',
    menu: 'view',
    group: 2,
    keys: '$mod+Backslash',
    when: () => isOpen() && listPane(useView.getState().room) !== null,
    run: () => {
      const name = listPane(useView.getState().room);
      if (name) togglePane(name, 240);
    },
  },
  {
    id: 'view.coach',
    title: 'menu.coach',
    menu: 'view',
    group: 2,
    keys: '$mod+Shift+Backslash',
    when: isOpen,
    run: () => togglePane(coachPane.name, coachPane.defaultWidth),
  },
  setting('view.appearance.system', 'menu.appearanceSystem', { appearance: 'system' }),
  setting('view.appearance.light', 'menu.appearanceLight', { appearance: 'light' }),
  setting('view.appearance.dark', 'menu.appearanceDark', { appearance: 'dark' }),
  setting('view.language.system', 'menu.languageSystem', { language: 'system' }),
  ...interfaceLanguages.map((language) =>
    setting(`view.language.${language}`, `menu.languageOf.${language}`, { language }),
  ),
];
