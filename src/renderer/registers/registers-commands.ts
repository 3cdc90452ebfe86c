import type { Command } from '#renderer/commands';
import { sessionStore } from '#renderer/session';
import { registerKinds } from '#shared/registers';
import { openKind } from './registers-view';

/** Each register can be opened from anywhere by its name. */
export const registersCommands: readonly Command[] = registerKinds.map(({ id, name }) => ({
  id: `registers.${id}`,
  title: 'registers.open',
  subject: () => name,
  menu: null,
  group: 0,
  keys: '',
  when: () => sessionStore.getState().open !== null,
  run: () => openKind(id),
}));
