import { showPopup } from '#renderer/view';
import type { Command } from './command';

const always = () => true;

/** The program itself: its settings, and help with it. */
export const programCommands: readonly Command[] = [
  {
    id: 'app.settings',
    title: 'menu.settings',
    menu: 'program',
    group: 1,
    keys: '$mod+Comma',
    when: always,
    run: () => showPopup({ kind: 'settings' }),
  },
  {
    id: 'help.guide',
    title: 'menu.guide',
    menu: 'help',
    group: 0,
    keys: 'F1',
    when: always,
    run: () => showPopup({ kind: 'guide' }),
  },
  {
    id: 'help.keys',
    title: 'menu.keys',
    menu: 'help',
    group: 0,
    keys: '$mod+Slash',
    when: always,
    run: () => showPopup({ kind: 'keys' }),
  },
  {
    id: 'help.about',
    title: 'menu.about',
    menu: 'program',
    group: 0,
    keys: '',
    when: always,
    run: () => showPopup({ kind: 'about' }),
  },
];
