import type { EditLabel } from '#renderer/session';
import { redo, sessionStore, undo } from '#renderer/session';
import type { TextKey } from '#shared/i18n';
import type { Command } from './command';

const state = () => sessionStore.getState().open?.state;

function subjectOf(label: string | null | undefined): TextKey | null {
  return label ? `edits.${label as EditLabel}` : null;
}

/** Undo and redo of the whole project, in the one order in which things happened. */
export const editCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    title: 'menu.undo',
    subject: () => subjectOf(state()?.undo),
    menu: 'edit',
    group: 0,
    keys: '$mod+z',
    when: () => Boolean(state()?.undo),
    // The browser's own undo must not change an input behind the session.
    ownsKeys: true,
    run: () => void undo(),
  },
  {
    id: 'edit.redo',
    title: 'menu.redo',
    subject: () => subjectOf(state()?.redo),
    menu: 'edit',
    group: 0,
    keys: '$mod+Shift+z | $mod+y',
    when: () => Boolean(state()?.redo),
    ownsKeys: true,
    run: () => void redo(),
  },
];
