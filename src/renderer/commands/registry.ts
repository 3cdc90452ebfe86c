import type { Command } from './command';

const commands = new Map<string, Command>();
const listeners = new Set<() => void>();
let list: readonly Command[] = [];
let held = false;

/** Adds a room's commands; the same id again replaces the command (hot reload). Called from a room's module, once. */
export function registerCommands(more: readonly Command[]): void {
  for (const command of more) commands.set(command.id, command);
  list = [...commands.values()];
  for (const listener of listeners) listener();
}

/** All commands, in the order in which they were registered. The list is a new one only when one was added. */
export function allCommands(): readonly Command[] {
  return list;
}

/** Calls back when commands were added, held back or let go. */
export function onCommands(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Holds all commands back while something has the window to itself, as a show does. */
export function holdCommands(hold: boolean): void {
  held = hold;
  for (const listener of listeners) listener();
}

/** Whether a command can be run now. */
export function isPossible(command: Command): boolean {
  return !held && command.when();
}

/** The command of that id, if there is one. */
export function commandById(id: string): Command | undefined {
  return commands.get(id);
}

type RunListener = (id: string) => void;
const runListeners = new Set<RunListener>();

/** Calls back for each command that is run, whoever ran it. */
export function onRun(listener: RunListener): () => void {
  runListeners.add(listener);
  return () => void runListeners.delete(listener);
}

/** Runs a command if it is possible now. Ids come from menus and keys: an unknown one is nothing. */
export function runCommand(id: string): boolean {
  const command = commands.get(id);
  if (!command || !isPossible(command)) return false;
  command.run();
  for (const listener of runListeners) listener(id);
  return true;
}
