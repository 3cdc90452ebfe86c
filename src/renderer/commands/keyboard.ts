import { tinykeys } from 'tinykeys';
import { sessionStore } from '#renderer/session';
import { alternativesOf } from './keys';
import { allCommands, commandById, onCommands, runCommand } from './registry';

/**
 * Runs commands by their shortcuts, from anywhere in the window. The keys are taken in the capture phase: undo must
 * reach the session in one order, also from inside the editor and from inputs that have an undo of their own.
 */
export function followKeyboard(): () => void {
  let release = bind();
  const stop = onCommands(() => {
    release();
    release = bind();
  });
  return () => {
    stop();
    release();
  };
}

function bind(): () => void {
  const byKeys = new Map<string, string[]>();
  for (const { id, keys } of allCommands()) {
    for (const press of alternativesOf(keys)) byKeys.set(press, [...(byKeys.get(press) ?? []), id]);
  }
  const map = [...byKeys].map(([keys, ids]) => [keys, (event: KeyboardEvent) => press(ids, event)] as const);
  return tinykeys(window, Object.fromEntries(map), { capture: true });
}

/** Rooms may share a press: the first command that is possible now takes it. */
function press(ids: readonly string[], event: KeyboardEvent): void {
  // While an input method is composing, keys belong to it.
  if (event.isComposing || event.keyCode === 229) return;
  // A dialog has the keyboard to itself.
  if (document.querySelector('[role="dialog"][data-state="open"]')) return;
  if (!ids.some(runCommand) && !ids.some(ownsKeys)) return;
  event.preventDefault();
  event.stopPropagation();
}

function ownsKeys(id: string): boolean {
  return sessionStore.getState().open !== null && Boolean(commandById(id)?.ownsKeys);
}
